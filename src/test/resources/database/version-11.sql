-- A database of Dragoman at migration 11.
TRUNCATE abbreviation, accepted_form, account, account_language, account_role, chosen_grade, concept, concept_change, concept_link, conflict, doubt, edition, edition_file, edition_line, edition_text, glossary_upload, job, memory_entry, no_name, paragraph, past_segment, personal_token, proposed_revision, recheck, revision, ruling, segment, snapshot_version, split_exception, statement, stored_findings, switch_off, term, trail_entry, translation, translation_revision, waiver;
COPY abbreviation (id, language, form, may_end_sentence) FROM stdin;
2	FR	cap.	t
1	EN	Harb.	t
4	EN	Ltn.	f
\.
COPY accepted_form (id, concept_id, language, form, spelling, proposed_by, proposed_at, accepted_by, accepted_at) FROM stdin;
1	121	FR	zabréen	zabréen	5	2026-11-29 17:04:54.334002+00	2	2026-11-29 17:04:54.740922+00
2	121	AR	زبراوي	زبراوی	3	2026-11-29 17:04:55.071152+00	\N	\N
4	201	AR	رأس المنائر	راس المنائر	2	2026-11-30 03:28:29.70121+00	2	2026-11-30 03:28:29.701227+00
\.
COPY account (id, username, display_name, email, password_hash, interface_language, disabled, invitation_hash, invitation_expires_at, created_at, version, sign_ins) FROM stdin;
1	admin	Amina Administrator	admin@example.org	$2a$10$xJW1xsEcD85vmuJBHkmWyuUT7PiQA.CKqhJinwjmGjUOLI0w7ssKu	EN	f	\N	\N	2026-11-29 17:03:02.060047+00	0	1
2	editor	Edith Editor	editor@example.org	$2a$10$xJW1xsEcD85vmuJBHkmWyuUT7PiQA.CKqhJinwjmGjUOLI0w7ssKu	EN	f	\N	\N	2026-11-29 17:03:02.060075+00	0	1
3	translator-ar	طارق المترجم	translator-ar@example.org	$2a$10$xJW1xsEcD85vmuJBHkmWyuUT7PiQA.CKqhJinwjmGjUOLI0w7ssKu	AR	f	\N	\N	2026-11-29 17:03:02.060127+00	0	1
4	translator-fa	ترانه مترجم	translator-fa@example.org	$2a$10$xJW1xsEcD85vmuJBHkmWyuUT7PiQA.CKqhJinwjmGjUOLI0w7ssKu	FA	f	\N	\N	2026-11-29 17:03:02.060135+00	0	1
6	translator-en	Tara Translator	translator-en@example.org	$2a$10$xJW1xsEcD85vmuJBHkmWyuUT7PiQA.CKqhJinwjmGjUOLI0w7ssKu	EN	f	\N	\N	2026-11-29 17:03:02.060151+00	0	1
7	reviewer	Rita Reviewer	reviewer@example.org	$2a$10$xJW1xsEcD85vmuJBHkmWyuUT7PiQA.CKqhJinwjmGjUOLI0w7ssKu	EN	f	\N	\N	2026-11-29 17:03:02.060178+00	0	1
11	former	Frank Former	former@example.org	$2a$10$2mEOf4RMNMDJkdqGiV4UwuxoagR0Lq9h.uyD7kcVuuqwD755nXGFa	EN	t	\N	\N	2026-11-29 17:04:09.530387+00	3	2
5	translator-fr	Thierry Traducteur	thierry@example.org	$2a$10$xJW1xsEcD85vmuJBHkmWyuUT7PiQA.CKqhJinwjmGjUOLI0w7ssKu	FR	f	\N	\N	2026-11-29 17:03:02.060144+00	1	1
10	second-ar	رنا الثانية	second-ar@example.org	$2a$10$4z4kSSgUiPd/d/8OE4LBRORizZKlmxvrMVnhru03gWu/AVtRm9CgC	EN	f	\N	\N	2026-11-29 17:04:08.873383+00	4	2
9	guest	Gisèle Guest	guest@example.org	\N	FR	f	c73b29b973e66706a14a9b885d33e94b0ba866810c8b7d0d6285a7136ce4ad7f	2026-12-06 17:07:03.468815+00	2026-11-29 17:04:08.372241+00	2	0
8	publisher	Pascal Publisher	publisher@example.org	$2a$10$5BwfIbvelIIZVAAG0aXVCe1F9/1hvyDxcYN1UQfwky.ASUx5oyJv.	EN	f	\N	\N	2026-11-29 17:03:02.060232+00	2	3
12	keepereleven	Karim Keeper	keepereleven@example.org	\N	FR	f	4f080938d8a1e087aed24b3a3c3fa1306015562b770fe8e9f145c95f1aac76a7	2026-12-07 03:28:31.609879+00	2026-11-30 03:28:31.594318+00	1	0
\.
COPY account_language (account_id, language) FROM stdin;
2	EN
2	FR
2	AR
2	FA
3	AR
4	FA
5	FR
6	EN
7	EN
7	FR
7	AR
7	FA
8	EN
8	FR
8	AR
8	FA
9	FR
10	AR
11	EN
12	FR
\.
COPY account_role (account_id, role) FROM stdin;
1	ADMINISTRATOR
2	EDITOR
3	TRANSLATOR
4	TRANSLATOR
5	TRANSLATOR
6	TRANSLATOR
7	REVIEWER
8	PUBLISHER
9	TRANSLATOR
10	TRANSLATOR
11	REVIEWER
12	TRANSLATOR
\.
COPY chosen_grade (check_id, grade, author_id, at) FROM stdin;
LENGTH	ERROR	1	2026-11-29 17:04:50.138248+00
TATWEEL	OFF	1	2026-11-29 17:04:50.678909+00
\.
COPY concept (id, key, type, note, created_at, changed_at, version, status, source, transliteration, proposed_by, decided_by, decided_at, reason) FROM stdin;
1	afghanistan	PLACE		2026-11-29 17:03:05.102806+00	2026-11-29 17:03:05.103779+00	0	APPROVED			\N	2	2026-11-29 17:03:05.102979+00	\N
2	france	PLACE		2026-11-29 17:03:05.29619+00	2026-11-29 17:03:05.296546+00	0	APPROVED			\N	2	2026-11-29 17:03:05.29624+00	\N
3	germany	PLACE		2026-11-29 17:03:05.31769+00	2026-11-29 17:03:05.317869+00	0	APPROVED			\N	2	2026-11-29 17:03:05.317749+00	\N
4	iran	PLACE		2026-11-29 17:03:05.328718+00	2026-11-29 17:03:05.328891+00	0	APPROVED			\N	2	2026-11-29 17:03:05.328762+00	\N
5	iraq	PLACE		2026-11-29 17:03:05.343396+00	2026-11-29 17:03:05.343598+00	0	APPROVED			\N	2	2026-11-29 17:03:05.343443+00	\N
6	lebanon	PLACE		2026-11-29 17:03:05.359949+00	2026-11-29 17:03:05.360506+00	0	APPROVED			\N	2	2026-11-29 17:03:05.359999+00	\N
7	libya	PLACE		2026-11-29 17:03:05.374921+00	2026-11-29 17:03:05.375071+00	0	APPROVED			\N	2	2026-11-29 17:03:05.374967+00	\N
8	palestine	PLACE		2026-11-29 17:03:05.387176+00	2026-11-29 17:03:05.387415+00	0	APPROVED			\N	2	2026-11-29 17:03:05.387223+00	\N
9	sudan	PLACE		2026-11-29 17:03:05.40306+00	2026-11-29 17:03:05.403243+00	0	APPROVED			\N	2	2026-11-29 17:03:05.403109+00	\N
10	switzerland	PLACE	French: the adjective is written small	2026-11-29 17:03:05.469064+00	2026-11-29 17:03:05.469215+00	0	APPROVED			\N	2	2026-11-29 17:03:05.469115+00	\N
11	syria	PLACE	Arabic: the spelling with ة is not admitted because it is also the adjective	2026-11-29 17:03:05.519971+00	2026-11-29 17:03:05.520143+00	0	APPROVED			\N	2	2026-11-29 17:03:05.520029+00	\N
12	turkiye	PLACE	the name that the United Nations has used since 2022	2026-11-29 17:03:05.571393+00	2026-11-29 17:03:05.571593+00	0	APPROVED			\N	2	2026-11-29 17:03:05.571448+00	\N
13	united_kingdom	PLACE		2026-11-29 17:03:05.606926+00	2026-11-29 17:03:05.607126+00	0	APPROVED			\N	2	2026-11-29 17:03:05.606972+00	\N
14	united_states	PLACE		2026-11-29 17:03:05.63659+00	2026-11-29 17:03:05.63847+00	0	APPROVED			\N	2	2026-11-29 17:03:05.636637+00	\N
15	yemen	PLACE		2026-11-29 17:03:05.669416+00	2026-11-29 17:03:05.669572+00	0	APPROVED			\N	2	2026-11-29 17:03:05.669459+00	\N
16	abadan	PLACE		2026-11-29 17:03:05.70392+00	2026-11-29 17:03:05.70408+00	0	APPROVED			\N	2	2026-11-29 17:03:05.703966+00	\N
17	ahvaz	PLACE		2026-11-29 17:03:05.780821+00	2026-11-29 17:03:05.780988+00	0	APPROVED			\N	2	2026-11-29 17:03:05.780866+00	\N
18	ankara	PLACE		2026-11-29 17:03:05.79795+00	2026-11-29 17:03:05.799169+00	0	APPROVED			\N	2	2026-11-29 17:03:05.797999+00	\N
19	baghdad	PLACE		2026-11-29 17:03:05.816185+00	2026-11-29 17:03:05.816381+00	0	APPROVED			\N	2	2026-11-29 17:03:05.816231+00	\N
20	basra	PLACE		2026-11-29 17:03:05.830956+00	2026-11-29 17:03:05.83137+00	0	APPROVED			\N	2	2026-11-29 17:03:05.831011+00	\N
21	beirut	PLACE		2026-11-29 17:03:05.85603+00	2026-11-29 17:03:05.856223+00	0	APPROVED			\N	2	2026-11-29 17:03:05.856074+00	\N
22	berlin	PLACE		2026-11-29 17:03:05.883354+00	2026-11-29 17:03:05.883513+00	0	APPROVED			\N	2	2026-11-29 17:03:05.883401+00	\N
23	brussels	PLACE		2026-11-29 17:03:05.893795+00	2026-11-29 17:03:05.893947+00	0	APPROVED			\N	2	2026-11-29 17:03:05.893853+00	\N
24	damascus	PLACE		2026-11-29 17:03:05.913599+00	2026-11-29 17:03:05.913746+00	0	APPROVED			\N	2	2026-11-29 17:03:05.913646+00	\N
25	erbil	PLACE		2026-11-29 17:03:05.933146+00	2026-11-29 17:03:05.933363+00	0	APPROVED			\N	2	2026-11-29 17:03:05.93319+00	\N
26	evin_prison	PLACE		2026-11-29 17:03:05.947406+00	2026-11-29 17:03:05.950375+00	0	APPROVED			\N	2	2026-11-29 17:03:05.947449+00	\N
27	gaza	PLACE		2026-11-29 17:03:05.972324+00	2026-11-29 17:03:05.972564+00	0	APPROVED			\N	2	2026-11-29 17:03:05.972419+00	\N
28	geneva	PLACE		2026-11-29 17:03:05.995803+00	2026-11-29 17:03:05.995951+00	0	APPROVED			\N	2	2026-11-29 17:03:05.99585+00	\N
29	herat	PLACE		2026-11-29 17:03:06.02238+00	2026-11-29 17:03:06.022507+00	0	APPROVED			\N	2	2026-11-29 17:03:06.022422+00	\N
30	isfahan	PLACE		2026-11-29 17:03:06.037003+00	2026-11-29 17:03:06.037134+00	0	APPROVED			\N	2	2026-11-29 17:03:06.037043+00	\N
31	istanbul	PLACE		2026-11-29 17:03:06.048187+00	2026-11-29 17:03:06.048363+00	0	APPROVED			\N	2	2026-11-29 17:03:06.048225+00	\N
32	kabul	PLACE		2026-11-29 17:03:06.059125+00	2026-11-29 17:03:06.059249+00	0	APPROVED			\N	2	2026-11-29 17:03:06.059161+00	\N
33	karbala	PLACE		2026-11-29 17:03:06.072497+00	2026-11-29 17:03:06.072625+00	0	APPROVED			\N	2	2026-11-29 17:03:06.072537+00	\N
34	khuzestan	PLACE		2026-11-29 17:03:06.085981+00	2026-11-29 17:03:06.086183+00	0	APPROVED			\N	2	2026-11-29 17:03:06.086023+00	\N
35	kirkuk	PLACE		2026-11-29 17:03:06.100256+00	2026-11-29 17:03:06.100442+00	0	APPROVED			\N	2	2026-11-29 17:03:06.10035+00	\N
36	london	PLACE		2026-11-29 17:03:06.109877+00	2026-11-29 17:03:06.110037+00	0	APPROVED			\N	2	2026-11-29 17:03:06.10993+00	\N
37	mosul	PLACE		2026-11-29 17:03:06.121877+00	2026-11-29 17:03:06.122019+00	0	APPROVED			\N	2	2026-11-29 17:03:06.121924+00	\N
38	new_york	PLACE		2026-11-29 17:03:06.131858+00	2026-11-29 17:03:06.132337+00	0	APPROVED			\N	2	2026-11-29 17:03:06.131895+00	\N
39	nineveh	PLACE		2026-11-29 17:03:06.143773+00	2026-11-29 17:03:06.143887+00	0	APPROVED			\N	2	2026-11-29 17:03:06.143806+00	\N
40	paris	PLACE	French: written small it is the plural of a common noun	2026-11-29 17:03:06.15091+00	2026-11-29 17:03:06.151012+00	0	APPROVED			\N	2	2026-11-29 17:03:06.15094+00	\N
41	sanaa	PLACE		2026-11-29 17:03:06.160391+00	2026-11-29 17:03:06.161112+00	0	APPROVED			\N	2	2026-11-29 17:03:06.160425+00	\N
42	shiraz	PLACE		2026-11-29 17:03:06.173981+00	2026-11-29 17:03:06.175819+00	0	APPROVED			\N	2	2026-11-29 17:03:06.17402+00	\N
43	sinjar	PLACE		2026-11-29 17:03:06.192996+00	2026-11-29 17:03:06.193125+00	0	APPROVED			\N	2	2026-11-29 17:03:06.193035+00	\N
44	sistan_baluchestan	PLACE		2026-11-29 17:03:06.202586+00	2026-11-29 17:03:06.202749+00	0	APPROVED			\N	2	2026-11-29 17:03:06.202639+00	\N
45	strait_of_hormuz	PLACE		2026-11-29 17:03:06.213801+00	2026-11-29 17:03:06.214053+00	0	APPROVED			\N	2	2026-11-29 17:03:06.213841+00	\N
46	strasbourg	PLACE		2026-11-29 17:03:06.226621+00	2026-11-29 17:03:06.226749+00	0	APPROVED			\N	2	2026-11-29 17:03:06.22666+00	\N
47	tabriz	PLACE		2026-11-29 17:03:06.232405+00	2026-11-29 17:03:06.232503+00	0	APPROVED			\N	2	2026-11-29 17:03:06.232434+00	\N
48	tal_afar	PLACE		2026-11-29 17:03:06.241139+00	2026-11-29 17:03:06.242181+00	0	APPROVED			\N	2	2026-11-29 17:03:06.241174+00	\N
49	tehran	PLACE		2026-11-29 17:03:06.251252+00	2026-11-29 17:03:06.251436+00	0	APPROVED			\N	2	2026-11-29 17:03:06.251341+00	\N
50	the_hague	PLACE		2026-11-29 17:03:06.262021+00	2026-11-29 17:03:06.262265+00	0	APPROVED			\N	2	2026-11-29 17:03:06.262055+00	\N
51	vienna	PLACE	French: written small it is a form of the verb venir	2026-11-29 17:03:06.266658+00	2026-11-29 17:03:06.266746+00	0	APPROVED			\N	2	2026-11-29 17:03:06.266684+00	\N
52	zahedan	PLACE		2026-11-29 17:03:06.271573+00	2026-11-29 17:03:06.271676+00	0	APPROVED			\N	2	2026-11-29 17:03:06.271602+00	\N
53	antonio_guterres	PERSON		2026-11-29 17:03:06.278532+00	2026-11-29 17:03:06.278686+00	0	APPROVED			\N	2	2026-11-29 17:03:06.278565+00	\N
54	kaveh_sepehri	PERSON	fictitious, of the sample statements	2026-11-29 17:03:06.327945+00	2026-11-29 17:03:06.328156+00	0	APPROVED			\N	2	2026-11-29 17:03:06.327988+00	\N
55	layla_tamimi	PERSON	fictitious, of the sample statements	2026-11-29 17:03:06.351211+00	2026-11-29 17:03:06.35144+00	0	APPROVED			\N	2	2026-11-29 17:03:06.351251+00	\N
56	mahsa_amini	PERSON		2026-11-29 17:03:06.368997+00	2026-11-29 17:03:06.369139+00	0	APPROVED			\N	2	2026-11-29 17:03:06.369038+00	\N
57	nadia_murad	PERSON		2026-11-29 17:03:06.421422+00	2026-11-29 17:03:06.421554+00	0	APPROVED			\N	2	2026-11-29 17:03:06.421461+00	\N
58	narges_mohammadi	PERSON		2026-11-29 17:03:06.465785+00	2026-11-29 17:03:06.465942+00	0	APPROVED			\N	2	2026-11-29 17:03:06.465829+00	\N
59	shirin_ebadi	PERSON		2026-11-29 17:03:06.494941+00	2026-11-29 17:03:06.495103+00	0	APPROVED			\N	2	2026-11-29 17:03:06.494982+00	\N
60	volker_turk	PERSON		2026-11-29 17:03:06.508711+00	2026-11-29 17:03:06.508875+00	0	APPROVED			\N	2	2026-11-29 17:03:06.508754+00	\N
61	amnesty_international	ORGANISATION		2026-11-29 17:03:06.531129+00	2026-11-29 17:03:06.531355+00	0	APPROVED			\N	2	2026-11-29 17:03:06.531169+00	\N
62	arab_league	ORGANISATION		2026-11-29 17:03:06.568176+00	2026-11-29 17:03:06.568906+00	0	APPROVED			\N	2	2026-11-29 17:03:06.568216+00	\N
63	council_of_europe	ORGANISATION	not the European Council, which is a body of the European Union	2026-11-29 17:03:06.576225+00	2026-11-29 17:03:06.576422+00	0	APPROVED			\N	2	2026-11-29 17:03:06.576259+00	\N
64	doctors_without_borders	ORGANISATION		2026-11-29 17:03:06.587018+00	2026-11-29 17:03:06.587184+00	0	APPROVED			\N	2	2026-11-29 17:03:06.587058+00	\N
65	european_court_of_human_rights	ORGANISATION		2026-11-29 17:03:06.599607+00	2026-11-29 17:03:06.599798+00	0	APPROVED			\N	2	2026-11-29 17:03:06.599658+00	\N
66	european_parliament	ORGANISATION		2026-11-29 17:03:06.620449+00	2026-11-29 17:03:06.62059+00	0	APPROVED			\N	2	2026-11-29 17:03:06.620487+00	\N
67	european_union	ORGANISATION		2026-11-29 17:03:06.624681+00	2026-11-29 17:03:06.624875+00	0	APPROVED			\N	2	2026-11-29 17:03:06.624704+00	\N
68	fidh	ORGANISATION		2026-11-29 17:03:06.662586+00	2026-11-29 17:03:06.662746+00	0	APPROVED			\N	2	2026-11-29 17:03:06.662622+00	\N
69	human_rights_committee	ORGANISATION	the treaty body; not the Human Rights Council	2026-11-29 17:03:06.710367+00	2026-11-29 17:03:06.71112+00	0	APPROVED			\N	2	2026-11-29 17:03:06.710405+00	\N
70	human_rights_council	ORGANISATION		2026-11-29 17:03:06.7229+00	2026-11-29 17:03:06.723043+00	0	APPROVED			\N	2	2026-11-29 17:03:06.722932+00	\N
71	human_rights_watch	ORGANISATION		2026-11-29 17:03:06.731865+00	2026-11-29 17:03:06.731976+00	0	APPROVED			\N	2	2026-11-29 17:03:06.731897+00	\N
72	icc	ORGANISATION		2026-11-29 17:03:06.739093+00	2026-11-29 17:03:06.739232+00	0	APPROVED			\N	2	2026-11-29 17:03:06.739125+00	\N
73	icj	ORGANISATION		2026-11-29 17:03:06.7439+00	2026-11-29 17:03:06.743983+00	0	APPROVED			\N	2	2026-11-29 17:03:06.743922+00	\N
74	icrc	ORGANISATION		2026-11-29 17:03:06.747941+00	2026-11-29 17:03:06.748095+00	0	APPROVED			\N	2	2026-11-29 17:03:06.747959+00	\N
75	ifj	ORGANISATION		2026-11-29 17:03:06.763241+00	2026-11-29 17:03:06.763422+00	0	APPROVED			\N	2	2026-11-29 17:03:06.763276+00	\N
76	ilo	ORGANISATION		2026-11-29 17:03:06.787142+00	2026-11-29 17:03:06.787266+00	0	APPROVED			\N	2	2026-11-29 17:03:06.787175+00	\N
77	isis	ORGANISATION		2026-11-29 17:03:06.819372+00	2026-11-29 17:03:06.819625+00	0	APPROVED			\N	2	2026-11-29 17:03:06.81941+00	\N
78	kurdistan_regional_government	ORGANISATION		2026-11-29 17:03:06.855238+00	2026-11-29 17:03:06.855508+00	0	APPROVED			\N	2	2026-11-29 17:03:06.855274+00	\N
79	madar_centre	ORGANISATION	fictitious, of the sample statements	2026-11-29 17:03:06.926854+00	2026-11-29 17:03:06.927018+00	0	APPROVED			\N	2	2026-11-29 17:03:06.926895+00	\N
80	ohchr	ORGANISATION		2026-11-29 17:03:06.939179+00	2026-11-29 17:03:06.93939+00	0	APPROVED			\N	2	2026-11-29 17:03:06.939215+00	\N
81	oic	ORGANISATION	renamed in 2011	2026-11-29 17:03:06.960416+00	2026-11-29 17:03:06.960564+00	0	APPROVED			\N	2	2026-11-29 17:03:06.960457+00	\N
82	reporters_without_borders	ORGANISATION		2026-11-29 17:03:06.971755+00	2026-11-29 17:03:06.971881+00	0	APPROVED			\N	2	2026-11-29 17:03:06.971789+00	\N
83	rozan_association	ORGANISATION	fictitious, of the sample statements	2026-11-29 17:03:07.015107+00	2026-11-29 17:03:07.015263+00	0	APPROVED			\N	2	2026-11-29 17:03:07.015142+00	\N
84	un_general_assembly	ORGANISATION		2026-11-29 17:03:07.043059+00	2026-11-29 17:03:07.043208+00	0	APPROVED			\N	2	2026-11-29 17:03:07.043099+00	\N
85	un_security_council	ORGANISATION		2026-11-29 17:03:07.067049+00	2026-11-29 17:03:07.067194+00	0	APPROVED			\N	2	2026-11-29 17:03:07.067086+00	\N
86	unesco	ORGANISATION		2026-11-29 17:03:07.099944+00	2026-11-29 17:03:07.100067+00	0	APPROVED			\N	2	2026-11-29 17:03:07.09998+00	\N
87	unhcr	ORGANISATION		2026-11-29 17:03:07.118494+00	2026-11-29 17:03:07.118658+00	0	APPROVED			\N	2	2026-11-29 17:03:07.118531+00	\N
88	unicef	ORGANISATION		2026-11-29 17:03:07.142825+00	2026-11-29 17:03:07.142961+00	0	APPROVED			\N	2	2026-11-29 17:03:07.142861+00	\N
89	united_nations	ORGANISATION		2026-11-29 17:03:07.212565+00	2026-11-29 17:03:07.212728+00	0	APPROVED			\N	2	2026-11-29 17:03:07.212603+00	\N
90	unmas	ORGANISATION		2026-11-29 17:03:07.243005+00	2026-11-29 17:03:07.243167+00	0	APPROVED			\N	2	2026-11-29 17:03:07.243041+00	\N
91	who	ORGANISATION		2026-11-29 17:03:07.257222+00	2026-11-29 17:03:07.257735+00	0	APPROVED			\N	2	2026-11-29 17:03:07.25764+00	\N
92	convention_against_torture	EXPRESSION	treaty	2026-11-29 17:03:07.275406+00	2026-11-29 17:03:07.275533+00	0	APPROVED			\N	2	2026-11-29 17:03:07.275442+00	\N
93	convention_on_the_rights_of_the_child	EXPRESSION	treaty	2026-11-29 17:03:07.301158+00	2026-11-29 17:03:07.301451+00	0	APPROVED			\N	2	2026-11-29 17:03:07.301194+00	\N
94	geneva_conventions	EXPRESSION	treaty	2026-11-29 17:03:07.306652+00	2026-11-29 17:03:07.306824+00	0	APPROVED			\N	2	2026-11-29 17:03:07.306676+00	\N
95	iccpr	EXPRESSION	treaty	2026-11-29 17:03:07.314634+00	2026-11-29 17:03:07.314732+00	0	APPROVED			\N	2	2026-11-29 17:03:07.31466+00	\N
96	rome_statute	EXPRESSION	treaty	2026-11-29 17:03:07.320158+00	2026-11-29 17:03:07.320397+00	0	APPROVED			\N	2	2026-11-29 17:03:07.320183+00	\N
97	universal_declaration_of_human_rights	EXPRESSION		2026-11-29 17:03:07.328288+00	2026-11-29 17:03:07.328561+00	0	APPROVED			\N	2	2026-11-29 17:03:07.328371+00	\N
98	arbitrary_detention	EXPRESSION		2026-11-29 17:03:07.333645+00	2026-11-29 17:03:07.333736+00	0	APPROVED			\N	2	2026-11-29 17:03:07.333667+00	\N
99	ceasefire	EXPRESSION		2026-11-29 17:03:07.337197+00	2026-11-29 17:03:07.33727+00	0	APPROVED			\N	2	2026-11-29 17:03:07.337212+00	\N
100	civil_society	EXPRESSION		2026-11-29 17:03:07.340189+00	2026-11-29 17:03:07.340366+00	0	APPROVED			\N	2	2026-11-29 17:03:07.340203+00	\N
101	crimes_against_humanity	EXPRESSION		2026-11-29 17:03:07.342747+00	2026-11-29 17:03:07.342819+00	0	APPROVED			\N	2	2026-11-29 17:03:07.34276+00	\N
102	death_penalty	EXPRESSION		2026-11-29 17:03:07.43777+00	2026-11-29 17:03:07.437884+00	0	APPROVED			\N	2	2026-11-29 17:03:07.437804+00	\N
103	enforced_disappearance	EXPRESSION		2026-11-29 17:03:07.473921+00	2026-11-29 17:03:07.494944+00	0	APPROVED			\N	2	2026-11-29 17:03:07.473959+00	\N
104	explosive_remnants_of_war	EXPRESSION		2026-11-29 17:03:07.53515+00	2026-11-29 17:03:07.53527+00	0	APPROVED			\N	2	2026-11-29 17:03:07.535186+00	\N
105	fair_trial	EXPRESSION		2026-11-29 17:03:07.555161+00	2026-11-29 17:03:07.555425+00	0	APPROVED			\N	2	2026-11-29 17:03:07.555196+00	\N
106	freedom_of_assembly	EXPRESSION		2026-11-29 17:03:07.582857+00	2026-11-29 17:03:07.582979+00	0	APPROVED			\N	2	2026-11-29 17:03:07.582894+00	\N
107	freedom_of_expression	EXPRESSION		2026-11-29 17:03:07.607857+00	2026-11-29 17:03:07.607981+00	0	APPROVED			\N	2	2026-11-29 17:03:07.607892+00	\N
108	genocide	EXPRESSION		2026-11-29 17:03:07.639266+00	2026-11-29 17:03:07.639438+00	0	APPROVED			\N	2	2026-11-29 17:03:07.639302+00	\N
109	hunger_strike	EXPRESSION		2026-11-29 17:03:07.663472+00	2026-11-29 17:03:07.663592+00	0	APPROVED			\N	2	2026-11-29 17:03:07.663507+00	\N
110	internally_displaced_persons	EXPRESSION		2026-11-29 17:03:07.691122+00	2026-11-29 17:03:07.691261+00	0	APPROVED			\N	2	2026-11-29 17:03:07.691158+00	\N
111	international_humanitarian_law	EXPRESSION		2026-11-29 17:03:07.711441+00	2026-11-29 17:03:07.711662+00	0	APPROVED			\N	2	2026-11-29 17:03:07.711477+00	\N
112	nobel_peace_prize	EXPRESSION		2026-11-29 17:03:07.729598+00	2026-11-29 17:03:07.729805+00	0	APPROVED			\N	2	2026-11-29 17:03:07.729631+00	\N
113	prisoner_of_conscience	EXPRESSION		2026-11-29 17:03:07.744579+00	2026-11-29 17:03:07.744741+00	0	APPROVED			\N	2	2026-11-29 17:03:07.744612+00	\N
114	rule_of_law	EXPRESSION		2026-11-29 17:03:07.766949+00	2026-11-29 17:03:07.767063+00	0	APPROVED			\N	2	2026-11-29 17:03:07.766986+00	\N
115	solitary_confinement	EXPRESSION		2026-11-29 17:03:07.781029+00	2026-11-29 17:03:07.781154+00	0	APPROVED			\N	2	2026-11-29 17:03:07.781064+00	\N
116	transitional_justice	EXPRESSION		2026-11-29 17:03:07.803659+00	2026-11-29 17:03:07.803781+00	0	APPROVED			\N	2	2026-11-29 17:03:07.803695+00	\N
117	war_crimes	EXPRESSION		2026-11-29 17:03:07.822963+00	2026-11-29 17:03:07.823122+00	0	APPROVED			\N	2	2026-11-29 17:03:07.822998+00	\N
118	yazidis	EXPRESSION	people	2026-11-29 17:03:07.839934+00	2026-11-29 17:03:07.840059+00	0	APPROVED			\N	2	2026-11-29 17:03:07.83997+00	\N
119	harbour-strike	EXPRESSION	of 2026	2026-11-29 17:04:51.065025+00	2026-11-29 17:04:51.065244+00	0	APPROVED	style guide	none	\N	2	2026-11-29 17:04:51.06507+00	\N
120	harbour	PLACE		2026-11-29 17:04:51.378004+00	2026-11-29 17:04:51.378219+00	0	APPROVED			\N	2	2026-11-29 17:04:51.378025+00	\N
121	zabra	PLACE	a made-up town	2026-11-29 17:04:51.617605+00	2026-11-29 17:04:51.949408+00	1	APPROVED			\N	2	2026-11-29 17:04:51.617627+00	\N
122	zabra-river	PLACE		2026-11-29 17:04:52.633852+00	2026-11-29 17:04:52.633983+00	0	APPROVED			\N	2	2026-11-29 17:04:52.633893+00	\N
123	dock-council	ORGANISATION	seen in a letter	2026-11-29 17:04:55.326951+00	2026-11-29 17:04:55.328185+00	0	PROPOSED			5	\N	\N	\N
124	old-guild	ORGANISATION		2026-11-29 17:04:55.882882+00	2026-11-29 17:04:55.88298+00	2	RETIRED			5	2	2026-11-29 17:04:58.53659+00	dissolved in 2019
125	lost-guild	ORGANISATION		2026-11-29 17:04:56.184598+00	2026-11-29 17:04:56.184871+00	1	RETIRED			5	2	2026-11-29 17:04:59.399257+00	never existed
128	families	EXPRESSION		2026-11-29 17:05:38.882296+00	2026-11-29 17:05:38.882461+00	0	APPROVED			\N	2	2026-11-29 17:05:38.882374+00	\N
127	paraguay	PLACE		2026-11-29 17:05:05.56249+00	2026-11-29 17:05:05.562615+00	2	APPROVED	Unicode CLDR (ICU 77)		\N	2	2026-11-29 17:07:05.738583+00	\N
129	dockers-union	PLACE		2026-11-29 17:07:12.67417+00	2026-11-29 17:07:12.674385+00	0	PROPOSED	A statement on the harbour strike of Zabra		2	\N	\N	\N
130	lighthouse	EXPRESSION		2026-11-29 17:07:16.882251+00	2026-11-29 17:07:16.882367+00	0	APPROVED			\N	2	2026-11-29 17:07:16.882293+00	\N
201	beaconeleven	PLACE	Changed	2026-11-30 03:28:28.14246+00	2026-11-30 03:28:28.526973+00	1	APPROVED			\N	2	2026-11-30 03:28:28.142671+00	\N
202	buoyeleven	PLACE	Made by eleven	2026-11-30 03:28:28.702439+00	2026-11-30 03:28:28.70259+00	0	PROPOSED			5	\N	\N	\N
203	reefeleven	PLACE	Made by eleven	2026-11-30 03:28:28.881001+00	2026-11-30 03:28:28.88114+00	2	RETIRED			5	2	2026-11-30 03:28:29.892404+00	No longer there
\.
COPY concept_change (id, concept_key, at, author, kind, reason, before, after) FROM stdin;
1	afghanistan	2026-11-29 17:03:05.246803+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "أفغانستان", "en.preferred": "Afghanistan", "fa.preferred": "افغانستان", "fr.preferred": "Afghanistan"}
2	france	2026-11-29 17:03:05.298619+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "فرنسا", "en.preferred": "France", "fa.preferred": "فرانسه", "fr.preferred": "France"}
3	germany	2026-11-29 17:03:05.320149+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "ألمانيا", "en.preferred": "Germany", "fa.forbidden": "المان", "fa.preferred": "آلمان", "fr.preferred": "Allemagne"}
4	iran	2026-11-29 17:03:05.329906+00	editor	ADDED	\N	{}	{"type": "place", "ar.admitted": "جمهورية إيران الإسلامية", "en.admitted": "Islamic Republic of Iran", "fa.admitted": "جمهوری اسلامی ایران", "fr.admitted": "République islamique d’Iran", "ar.preferred": "إيران", "en.preferred": "Iran", "fa.preferred": "ایران", "fr.preferred": "Iran"}
5	iraq	2026-11-29 17:03:05.345897+00	editor	ADDED	\N	{}	{"type": "place", "ar.admitted": "جمهورية العراق", "en.admitted": "Republic of Iraq", "fa.admitted": "جمهوری عراق", "fr.admitted": "République d’Irak", "ar.preferred": "العراق", "en.forbidden": "Irak", "en.preferred": "Iraq", "fa.preferred": "عراق", "fr.forbidden": "Iraq", "fr.preferred": "Irak"}
6	lebanon	2026-11-29 17:03:05.361531+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "لبنان", "en.forbidden": "Liban", "en.preferred": "Lebanon", "fa.preferred": "لبنان", "fr.forbidden": "Lebanon", "fr.preferred": "Liban"}
7	libya	2026-11-29 17:03:05.376057+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "ليبيا", "en.forbidden": "Lybia", "en.preferred": "Libya", "fa.preferred": "لیبی", "fr.forbidden": "Lybie", "fr.preferred": "Libye"}
8	palestine	2026-11-29 17:03:05.388231+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "فلسطين", "en.preferred": "Palestine", "fa.preferred": "فلسطین", "fr.preferred": "Palestine"}
9	sudan	2026-11-29 17:03:05.404122+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "السودان", "en.preferred": "Sudan", "fa.preferred": "سودان", "fr.forbidden": "Sudan", "fr.preferred": "Soudan"}
10	switzerland	2026-11-29 17:03:05.474224+00	editor	ADDED	\N	{}	{"note": "French: the adjective is written small", "type": "place", "ar.preferred": "سويسرا", "en.preferred": "Switzerland", "fa.preferred": "سوئیس", "fr.preferred": "Suisse (Aa)"}
11	syria	2026-11-29 17:03:05.53351+00	editor	ADDED	\N	{}	{"note": "Arabic: the spelling with ة is not admitted because it is also the adjective", "type": "place", "ar.preferred": "سوريا", "en.preferred": "Syria", "fa.preferred": "سوریه", "fr.forbidden": "Syria", "fr.preferred": "Syrie"}
12	turkiye	2026-11-29 17:03:05.572746+00	editor	ADDED	\N	{}	{"note": "the name that the United Nations has used since 2022", "type": "place", "en.admitted": "Turkey (Aa)", "ar.preferred": "تركيا", "en.preferred": "Türkiye", "fa.preferred": "ترکیه", "fr.preferred": "Turquie"}
13	united_kingdom	2026-11-29 17:03:05.608189+00	editor	ADDED	\N	{}	{"type": "place", "ar.admitted": "بريطانيا", "en.admitted": "Britain\\nGreat Britain\\nUK (Aa)", "fa.admitted": "پادشاهی متحد", "fr.admitted": "Grande-Bretagne", "ar.preferred": "المملكة المتحدة", "en.preferred": "United Kingdom", "fa.preferred": "بریتانیا", "fr.preferred": "Royaume-Uni"}
14	united_states	2026-11-29 17:03:05.639764+00	editor	ADDED	\N	{}	{"type": "place", "ar.admitted": "الولايات المتحدة الأمريكية\\nالولايات المتحدة الأميركية", "en.admitted": "United States of America\\nU.S.\\nUSA (Aa)\\nUS (Aa)", "fa.admitted": "ایالات متحدهٔ آمریکا\\nآمریکا", "fr.admitted": "États-Unis d’Amérique", "ar.preferred": "الولايات المتحدة", "en.preferred": "United States", "fa.forbidden": "امریکا", "fa.preferred": "ایالات متحده", "fr.forbidden": "Etats-Unis", "fr.preferred": "États-Unis"}
15	yemen	2026-11-29 17:03:05.670586+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "اليمن", "en.forbidden": "Yémen", "en.preferred": "Yemen", "fa.preferred": "یمن", "fr.forbidden": "Yemen", "fr.preferred": "Yémen"}
16	abadan	2026-11-29 17:03:05.724009+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "عبادان", "en.preferred": "Abadan", "fa.preferred": "آبادان", "fr.preferred": "Abadan"}
17	ahvaz	2026-11-29 17:03:05.784402+00	editor	ADDED	\N	{}	{"type": "place", "en.admitted": "Ahwaz", "ar.forbidden": "الأحواز", "ar.preferred": "الأهواز", "en.preferred": "Ahvaz", "fa.preferred": "اهواز", "fr.forbidden": "Ahwaz", "fr.preferred": "Ahvaz"}
18	ankara	2026-11-29 17:03:05.802312+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "أنقرة", "en.preferred": "Ankara", "fa.preferred": "آنکارا", "fr.preferred": "Ankara"}
19	baghdad	2026-11-29 17:03:05.822393+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "بغداد", "en.forbidden": "Bagdad", "en.preferred": "Baghdad", "fa.preferred": "بغداد", "fr.forbidden": "Baghdad", "fr.preferred": "Bagdad"}
20	basra	2026-11-29 17:03:05.832336+00	editor	ADDED	\N	{}	{"type": "place", "en.admitted": "Basrah", "ar.preferred": "البصرة", "en.forbidden": "Bassora", "en.preferred": "Basra", "fa.preferred": "بصره", "fr.forbidden": "Basra\\nBassorah", "fr.preferred": "Bassora"}
21	beirut	2026-11-29 17:03:05.858531+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "بيروت", "en.forbidden": "Beyrouth", "en.preferred": "Beirut", "fa.preferred": "بیروت", "fr.forbidden": "Beirut", "fr.preferred": "Beyrouth"}
22	berlin	2026-11-29 17:03:05.885701+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "برلين", "en.preferred": "Berlin", "fa.preferred": "برلین", "fr.preferred": "Berlin"}
23	brussels	2026-11-29 17:03:05.896331+00	editor	ADDED	\N	{}	{"type": "place", "ar.forbidden": "بروكسيل", "ar.preferred": "بروكسل", "en.forbidden": "Bruxelles", "en.preferred": "Brussels", "fa.preferred": "بروکسل", "fr.forbidden": "Brussels", "fr.preferred": "Bruxelles"}
24	damascus	2026-11-29 17:03:05.918359+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "دمشق", "en.forbidden": "Damas", "en.preferred": "Damascus", "fa.preferred": "دمشق", "fr.forbidden": "Damascus", "fr.preferred": "Damas"}
25	erbil	2026-11-29 17:03:05.935931+00	editor	ADDED	\N	{}	{"type": "place", "en.admitted": "Arbil", "fr.admitted": "Arbil", "ar.preferred": "أربيل", "en.preferred": "Erbil", "fa.preferred": "اربیل", "fr.preferred": "Erbil"}
26	evin_prison	2026-11-29 17:03:05.951538+00	editor	ADDED	\N	{}	{"type": "place", "ar.admitted": "إيفين", "en.admitted": "Evin", "fa.admitted": "اوین", "fr.admitted": "Evin", "ar.forbidden": "سجن أوين\\nسجن ايفين", "ar.preferred": "سجن إيفين", "en.preferred": "Evin Prison", "fa.preferred": "زندان اوین", "fr.forbidden": "prison d’Évine", "fr.preferred": "prison d’Evin"}
207	reefeleven	2026-11-30 03:28:29.261803+00	editor	APPROVED	\N	{"status": "proposed"}	{"status": "approved"}
208	beaconeleven	2026-11-30 03:28:29.703303+00	editor	FORM_ACCEPTED	\N	{}	{"ar.accepted": "رأس المنائر"}
27	gaza	2026-11-29 17:03:05.978501+00	editor	ADDED	\N	{}	{"type": "place", "ar.admitted": "قطاع غزة", "en.admitted": "Gaza Strip", "fa.admitted": "نوار غزه", "fr.admitted": "bande de Gaza", "ar.preferred": "غزة", "en.preferred": "Gaza", "fa.preferred": "غزه", "fr.preferred": "Gaza"}
28	geneva	2026-11-29 17:03:05.996784+00	editor	ADDED	\N	{}	{"type": "place", "ar.forbidden": "جنيڤ", "ar.preferred": "جنيف", "en.forbidden": "Genf", "en.preferred": "Geneva", "fa.forbidden": "جنوا", "fa.preferred": "ژنو", "fr.forbidden": "Geneva", "fr.preferred": "Genève"}
29	herat	2026-11-29 17:03:06.026817+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "هرات", "en.preferred": "Herat", "fa.preferred": "هرات", "fr.forbidden": "Herat", "fr.preferred": "Hérat"}
30	isfahan	2026-11-29 17:03:06.038956+00	editor	ADDED	\N	{}	{"type": "place", "en.admitted": "Esfahan", "ar.preferred": "أصفهان", "en.preferred": "Isfahan", "fa.preferred": "اصفهان", "fr.forbidden": "Isfahan\\nEsfahan", "fr.preferred": "Ispahan"}
31	istanbul	2026-11-29 17:03:06.050854+00	editor	ADDED	\N	{}	{"type": "place", "ar.forbidden": "استنبول", "ar.preferred": "إسطنبول", "en.preferred": "Istanbul", "fa.preferred": "استانبول", "fr.preferred": "Istanbul"}
32	kabul	2026-11-29 17:03:06.062732+00	editor	ADDED	\N	{}	{"type": "place", "ar.admitted": "كابل", "ar.preferred": "كابول", "en.forbidden": "Kaboul", "en.preferred": "Kabul", "fa.preferred": "کابل", "fr.forbidden": "Kabul", "fr.preferred": "Kaboul"}
33	karbala	2026-11-29 17:03:06.073326+00	editor	ADDED	\N	{}	{"type": "place", "en.admitted": "Kerbala", "ar.preferred": "كربلاء", "en.preferred": "Karbala", "fa.preferred": "کربلا", "fr.forbidden": "Karbala", "fr.preferred": "Kerbala"}
34	khuzestan	2026-11-29 17:03:06.089539+00	editor	ADDED	\N	{}	{"type": "place", "fr.admitted": "Khouzestan", "ar.preferred": "خوزستان", "en.forbidden": "Khouzestan", "en.preferred": "Khuzestan", "fa.preferred": "خوزستان", "fr.forbidden": "Khuzestan", "fr.preferred": "Khouzistan"}
35	kirkuk	2026-11-29 17:03:06.101078+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "كركوك", "en.forbidden": "Kirkouk", "en.preferred": "Kirkuk", "fa.preferred": "کرکوک", "fr.forbidden": "Kirkuk", "fr.preferred": "Kirkouk"}
36	london	2026-11-29 17:03:06.111928+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "لندن", "en.preferred": "London", "fa.preferred": "لندن", "fr.forbidden": "London", "fr.preferred": "Londres"}
37	mosul	2026-11-29 17:03:06.123497+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "الموصل", "en.forbidden": "Mossul", "en.preferred": "Mosul", "fa.forbidden": "الموصل", "fa.preferred": "موصل", "fr.forbidden": "Mosul\\nMossul", "fr.preferred": "Mossoul"}
38	new_york	2026-11-29 17:03:06.135065+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "نيويورك", "en.preferred": "New York", "fa.preferred": "نیویورک", "fr.preferred": "New York"}
39	nineveh	2026-11-29 17:03:06.14509+00	editor	ADDED	\N	{}	{"type": "place", "en.admitted": "Ninewa", "ar.preferred": "نينوى", "en.preferred": "Nineveh", "fa.preferred": "نینوا", "fr.forbidden": "Nineveh", "fr.preferred": "Ninive"}
40	paris	2026-11-29 17:03:06.15278+00	editor	ADDED	\N	{}	{"note": "French: written small it is the plural of a common noun", "type": "place", "ar.preferred": "باريس", "en.preferred": "Paris (Aa)", "fa.preferred": "پاریس", "fr.preferred": "Paris (Aa)"}
41	sanaa	2026-11-29 17:03:06.16339+00	editor	ADDED	\N	{}	{"type": "place", "en.admitted": "Sana’a", "fa.admitted": "صنعاء", "ar.preferred": "صنعاء", "en.preferred": "Sanaa", "fa.preferred": "صنعا", "fr.forbidden": "Sana’a", "fr.preferred": "Sanaa"}
42	shiraz	2026-11-29 17:03:06.176758+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "شيراز", "en.preferred": "Shiraz (Aa)", "fa.preferred": "شیراز", "fr.forbidden": "Shiraz (Aa)", "fr.preferred": "Chiraz (Aa)"}
43	sinjar	2026-11-29 17:03:06.194753+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "سنجار", "en.preferred": "Sinjar", "fa.preferred": "سنجار", "fr.forbidden": "Sindjar", "fr.preferred": "Sinjar"}
44	sistan_baluchestan	2026-11-29 17:03:06.2042+00	editor	ADDED	\N	{}	{"type": "place", "en.admitted": "Sistan-Baluchestan", "fr.admitted": "Sistan-Baloutchistan", "ar.preferred": "سيستان وبلوشستان", "en.forbidden": "Sistan and Baluchistan", "en.preferred": "Sistan and Baluchestan", "fa.preferred": "سیستان و بلوچستان", "fr.preferred": "Sistan-et-Baloutchistan"}
45	strait_of_hormuz	2026-11-29 17:03:06.216643+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "مضيق هرمز", "en.preferred": "Strait of Hormuz", "fa.preferred": "تنگهٔ هرمز", "fr.forbidden": "détroit d’Hormuz", "fr.preferred": "détroit d’Ormuz"}
46	strasbourg	2026-11-29 17:03:06.227485+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "ستراسبورغ", "en.preferred": "Strasbourg", "fa.preferred": "استراسبورگ", "fr.preferred": "Strasbourg"}
47	tabriz	2026-11-29 17:03:06.23295+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "تبريز", "en.preferred": "Tabriz", "fa.preferred": "تبریز", "fr.preferred": "Tabriz"}
48	tal_afar	2026-11-29 17:03:06.243205+00	editor	ADDED	\N	{}	{"type": "place", "ar.admitted": "تل عفر", "en.admitted": "Tel Afar", "fr.admitted": "Tel Afar", "ar.preferred": "تلعفر", "en.preferred": "Tal Afar", "fa.preferred": "تلعفر", "fr.preferred": "Tal Afar"}
49	tehran	2026-11-29 17:03:06.25255+00	editor	ADDED	\N	{}	{"type": "place", "ar.forbidden": "تهران", "ar.preferred": "طهران", "en.forbidden": "Teheran", "en.preferred": "Tehran", "fa.forbidden": "طهران", "fa.preferred": "تهران", "fr.forbidden": "Tehran\\nTeheran", "fr.preferred": "Téhéran"}
50	the_hague	2026-11-29 17:03:06.262896+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "لاهاي", "en.preferred": "The Hague", "fa.preferred": "لاهه", "fr.forbidden": "The Hague", "fr.preferred": "La Haye"}
51	vienna	2026-11-29 17:03:06.267822+00	editor	ADDED	\N	{}	{"note": "French: written small it is a form of the verb venir", "type": "place", "ar.preferred": "فيينا", "en.preferred": "Vienna", "fa.preferred": "وین", "fr.preferred": "Vienne (Aa)"}
52	zahedan	2026-11-29 17:03:06.272162+00	editor	ADDED	\N	{}	{"type": "place", "fr.admitted": "Zahédan", "ar.preferred": "زاهدان", "en.preferred": "Zahedan", "fa.preferred": "زاهدان", "fr.preferred": "Zahedan"}
53	antonio_guterres	2026-11-29 17:03:06.279441+00	editor	ADDED	\N	{}	{"type": "person", "ar.admitted": "غوتيريش", "en.admitted": "Antonio Guterres\\nGuterres", "fa.admitted": "گوترش", "fr.admitted": "Antonio Guterres\\nGuterres", "ar.forbidden": "أنطونيو جوتيريس\\nغوتيريس\\nجوتيريش", "ar.preferred": "أنطونيو غوتيريش", "en.preferred": "António Guterres", "fa.forbidden": "آنتونیو گوتیرش\\nگوتیرش", "fa.preferred": "آنتونیو گوترش", "fr.preferred": "António Guterres"}
209	reefeleven	2026-11-30 03:28:29.892679+00	editor	RETIRED	No longer there	{"status": "approved"}	{"status": "retired"}
210	beaconeleven	2026-11-30 03:28:41.725576+00	editor	LINKED	\N	{}	{"link.part-of": "beaconeleven → reefeleven"}
54	kaveh_sepehri	2026-11-29 17:03:06.329022+00	editor	ADDED	\N	{}	{"note": "fictitious, of the sample statements", "type": "person", "ar.preferred": "كاوه سبهري", "en.forbidden": "Kave Sepehri", "en.preferred": "Kaveh Sepehri", "fa.preferred": "کاوه سپهری", "fr.forbidden": "Kavé Sepehri", "fr.preferred": "Kaveh Sepehri"}
55	layla_tamimi	2026-11-29 17:03:06.352579+00	editor	ADDED	\N	{}	{"note": "fictitious, of the sample statements", "type": "person", "ar.admitted": "التميمي", "en.admitted": "Tamimi", "fa.admitted": "تمیمی", "fr.admitted": "Tamimi", "ar.forbidden": "ليلى تميمي", "ar.preferred": "ليلى التميمي", "en.forbidden": "Leila Tamimi", "en.preferred": "Layla Tamimi", "fa.forbidden": "لیلی تمیمی", "fa.preferred": "لیلا تمیمی", "fr.forbidden": "Layla Tamimi", "fr.preferred": "Leïla Tamimi"}
56	mahsa_amini	2026-11-29 17:03:06.399072+00	editor	ADDED	\N	{}	{"type": "person", "ar.admitted": "جينا أميني", "en.admitted": "Jina Amini", "fa.admitted": "ژینا امینی", "fr.admitted": "Jina Amini", "ar.preferred": "مهسا أميني", "en.preferred": "Mahsa Amini", "fa.preferred": "مهسا امینی", "fr.preferred": "Mahsa Amini"}
57	nadia_murad	2026-11-29 17:03:06.422738+00	editor	ADDED	\N	{}	{"type": "person", "ar.preferred": "نادية مراد", "en.preferred": "Nadia Murad", "fa.forbidden": "نادیه مراد", "fa.preferred": "نادیا مراد", "fr.forbidden": "Nadia Mourad", "fr.preferred": "Nadia Murad"}
58	narges_mohammadi	2026-11-29 17:03:06.470765+00	editor	ADDED	\N	{}	{"type": "person", "ar.forbidden": "نرگس محمدي", "ar.preferred": "نرجس محمدي", "en.preferred": "Narges Mohammadi", "fa.forbidden": "نرجس محمدی", "fa.preferred": "نرگس محمدی", "fr.forbidden": "Nargès Mohammadi", "fr.preferred": "Narges Mohammadi"}
59	shirin_ebadi	2026-11-29 17:03:06.495771+00	editor	ADDED	\N	{}	{"type": "person", "ar.preferred": "شيرين عبادي", "en.preferred": "Shirin Ebadi", "fa.preferred": "شیرین عبادی", "fr.forbidden": "Chirine Ebadi", "fr.preferred": "Shirin Ebadi"}
60	volker_turk	2026-11-29 17:03:06.509657+00	editor	ADDED	\N	{}	{"type": "person", "ar.forbidden": "فولكر ترك", "ar.preferred": "فولكر تورك", "en.forbidden": "Volker Turk", "en.preferred": "Volker Türk", "fa.forbidden": "فولکر ترک", "fa.preferred": "فولکر تورک", "fr.forbidden": "Volker Turk", "fr.preferred": "Volker Türk"}
61	amnesty_international	2026-11-29 17:03:06.532096+00	editor	ADDED	\N	{}	{"type": "organisation", "fa.admitted": "سازمان عفو بین‌الملل", "ar.forbidden": "أمنستي إنترناشيونال", "ar.preferred": "منظمة العفو الدولية", "en.preferred": "Amnesty International", "fa.preferred": "عفو بین‌الملل", "fr.preferred": "Amnesty International"}
62	arab_league	2026-11-29 17:03:06.569693+00	editor	ADDED	\N	{}	{"type": "organisation", "ar.admitted": "الجامعة العربية", "en.admitted": "Arab League", "fa.admitted": "جامعهٔ کشورهای عرب", "fr.admitted": "Ligue arabe", "ar.preferred": "جامعة الدول العربية", "en.preferred": "League of Arab States", "fa.preferred": "اتحادیهٔ عرب", "fr.preferred": "Ligue des États arabes"}
63	council_of_europe	2026-11-29 17:03:06.578679+00	editor	ADDED	\N	{}	{"note": "not the European Council, which is a body of the European Union", "type": "organisation", "ar.preferred": "مجلس أوروبا", "en.preferred": "Council of Europe", "fa.preferred": "شورای اروپا", "fr.preferred": "Conseil de l’Europe"}
64	doctors_without_borders	2026-11-29 17:03:06.587827+00	editor	ADDED	\N	{}	{"type": "organisation", "ar.admitted": "منظمة أطباء بلا حدود", "en.admitted": "Médecins Sans Frontières\\nMSF (Aa)", "fa.admitted": "سازمان پزشکان بدون مرز", "fr.admitted": "MSF (Aa)", "ar.preferred": "أطباء بلا حدود", "en.preferred": "Doctors Without Borders", "fa.preferred": "پزشکان بدون مرز", "fr.preferred": "Médecins sans frontières"}
65	european_court_of_human_rights	2026-11-29 17:03:06.600464+00	editor	ADDED	\N	{}	{"type": "organisation", "en.admitted": "ECtHR (Aa)", "fa.admitted": "دادگاه اروپایی حقوق بشر", "fr.admitted": "CEDH (Aa)", "ar.preferred": "المحكمة الأوروبية لحقوق الإنسان", "en.preferred": "European Court of Human Rights", "fa.preferred": "دیوان اروپایی حقوق بشر", "fr.forbidden": "Cour européenne des droits humains", "fr.preferred": "Cour européenne des droits de l’homme"}
66	european_parliament	2026-11-29 17:03:06.621207+00	editor	ADDED	\N	{}	{"type": "organisation", "ar.preferred": "البرلمان الأوروبي", "en.preferred": "European Parliament", "fa.preferred": "پارلمان اروپا", "fr.preferred": "Parlement européen"}
67	european_union	2026-11-29 17:03:06.630542+00	editor	ADDED	\N	{}	{"type": "organisation", "en.admitted": "EU (Aa)", "fr.admitted": "UE (Aa)", "ar.forbidden": "الإتحاد الأوروبي", "ar.preferred": "الاتحاد الأوروبي", "en.preferred": "European Union", "fa.forbidden": "اتحادیهٔ اروپایی", "fa.preferred": "اتحادیهٔ اروپا", "fr.preferred": "Union européenne"}
68	fidh	2026-11-29 17:03:06.663458+00	editor	ADDED	\N	{}	{"type": "organisation", "ar.admitted": "الفيدرالية الدولية لحقوق الإنسان", "en.admitted": "FIDH (Aa)", "fa.admitted": "فدراسیون بین‌المللی حقوق بشر", "fr.admitted": "FIDH (Aa)", "ar.preferred": "الفدرالية الدولية لحقوق الإنسان", "en.preferred": "International Federation for Human Rights", "fa.preferred": "فدراسیون بین‌المللی جامعه‌های حقوق بشر", "fr.forbidden": "Fédération internationale des droits de l’homme", "fr.preferred": "Fédération internationale pour les droits humains"}
69	human_rights_committee	2026-11-29 17:03:06.713924+00	editor	ADDED	\N	{}	{"note": "the treaty body; not the Human Rights Council", "type": "organisation", "ar.admitted": "اللجنة المعنية بحقوق الإنسان", "en.admitted": "UN Human Rights Committee\\nHuman Rights Committee", "fa.admitted": "کمیتهٔ حقوق بشر سازمان ملل\\nکمیتهٔ حقوق بشر", "fr.admitted": "Comité des droits de l’homme", "ar.forbidden": "لجنة حقوق الإنسان التابعة للأمم المتحدة", "ar.preferred": "اللجنة المعنية بحقوق الإنسان التابعة للأمم المتحدة", "en.preferred": "United Nations Human Rights Committee", "fa.preferred": "کمیتهٔ حقوق بشر سازمان ملل متحد", "fr.forbidden": "Comité des droits humains", "fr.preferred": "Comité des droits de l’homme des Nations unies"}
70	human_rights_council	2026-11-29 17:03:06.725953+00	editor	ADDED	\N	{}	{"type": "organisation", "ar.admitted": "مجلس حقوق الإنسان", "en.admitted": "UN Human Rights Council\\nHuman Rights Council", "fa.admitted": "شورای حقوق بشر سازمان ملل\\nشورای حقوق بشر", "fr.admitted": "Conseil des droits de l’homme de l’ONU\\nConseil des droits de l’homme", "ar.preferred": "مجلس حقوق الإنسان التابع للأمم المتحدة", "en.preferred": "United Nations Human Rights Council", "fa.preferred": "شورای حقوق بشر سازمان ملل متحد", "fr.forbidden": "Conseil des droits humains", "fr.preferred": "Conseil des droits de l’homme des Nations unies"}
71	human_rights_watch	2026-11-29 17:03:06.7325+00	editor	ADDED	\N	{}	{"type": "organisation", "en.admitted": "HRW (Aa)", "fa.admitted": "سازمان دیده‌بان حقوق بشر", "fr.admitted": "HRW (Aa)", "ar.forbidden": "هيومن رايتس واتش", "ar.preferred": "هيومن رايتس ووتش", "en.preferred": "Human Rights Watch", "fa.preferred": "دیده‌بان حقوق بشر", "fr.preferred": "Human Rights Watch"}
72	icc	2026-11-29 17:03:06.739775+00	editor	ADDED	\N	{}	{"type": "organisation", "en.admitted": "ICC (Aa)", "fr.admitted": "CPI (Aa)", "ar.forbidden": "محكمة الجنايات الدولية", "ar.preferred": "المحكمة الجنائية الدولية", "en.preferred": "International Criminal Court", "fa.forbidden": "دادگاه جنایی بین‌المللی", "fa.preferred": "دیوان کیفری بین‌المللی", "fr.forbidden": "Cour criminelle internationale", "fr.preferred": "Cour pénale internationale"}
73	icj	2026-11-29 17:03:06.744956+00	editor	ADDED	\N	{}	{"type": "organisation", "en.admitted": "ICJ (Aa)", "fr.admitted": "CIJ (Aa)", "ar.preferred": "محكمة العدل الدولية", "en.preferred": "International Court of Justice", "fa.forbidden": "دادگاه بین‌المللی دادگستری", "fa.preferred": "دیوان بین‌المللی دادگستری", "fr.preferred": "Cour internationale de justice"}
74	icrc	2026-11-29 17:03:06.749075+00	editor	ADDED	\N	{}	{"type": "organisation", "en.admitted": "ICRC (Aa)", "fr.admitted": "CICR (Aa)", "ar.preferred": "اللجنة الدولية للصليب الأحمر", "en.preferred": "International Committee of the Red Cross", "fa.preferred": "کمیتهٔ بین‌المللی صلیب سرخ", "fr.preferred": "Comité international de la Croix-Rouge"}
75	ifj	2026-11-29 17:03:06.767411+00	editor	ADDED	\N	{}	{"type": "organisation", "en.admitted": "IFJ (Aa)", "fa.admitted": "فدراسیون جهانی روزنامه‌نگاران", "fr.admitted": "FIJ (Aa)", "ar.preferred": "الاتحاد الدولي للصحفيين", "en.preferred": "International Federation of Journalists", "fa.preferred": "فدراسیون بین‌المللی روزنامه‌نگاران", "fr.preferred": "Fédération internationale des journalistes"}
76	ilo	2026-11-29 17:03:06.787822+00	editor	ADDED	\N	{}	{"type": "organisation", "en.admitted": "ILO (Aa)", "fa.admitted": "سازمان جهانی کار", "fr.admitted": "OIT (Aa)", "ar.preferred": "منظمة العمل الدولية", "en.forbidden": "International Labor Organization", "en.preferred": "International Labour Organization", "fa.preferred": "سازمان بین‌المللی کار", "fr.preferred": "Organisation internationale du travail"}
77	isis	2026-11-29 17:03:06.820341+00	editor	ADDED	\N	{}	{"type": "organisation", "ar.admitted": "تنظيم الدولة الإسلامية\\nتنظيم داعش", "en.admitted": "ISIL (Aa)\\nIslamic State group", "fa.admitted": "گروه دولت اسلامی", "fr.admitted": "groupe État islamique", "ar.preferred": "داعش", "en.forbidden": "Daesh", "en.preferred": "ISIS (Aa)", "fa.preferred": "داعش", "fr.forbidden": "Daesh\\nISIS (Aa)", "fr.preferred": "Daech"}
78	kurdistan_regional_government	2026-11-29 17:03:06.856117+00	editor	ADDED	\N	{}	{"type": "organisation", "ar.admitted": "حكومة إقليم كردستان العراق", "en.admitted": "KRG (Aa)", "fa.admitted": "حکومت اقلیم کردستان عراق\\nدولت اقلیم کردستان", "fr.admitted": "GRK (Aa)", "ar.preferred": "حكومة إقليم كردستان", "en.preferred": "Kurdistan Regional Government", "fa.preferred": "حکومت اقلیم کردستان", "fr.preferred": "Gouvernement régional du Kurdistan"}
79	madar_centre	2026-11-29 17:03:06.927731+00	editor	ADDED	\N	{}	{"note": "fictitious, of the sample statements", "type": "organisation", "ar.admitted": "مركز مدار", "en.admitted": "Madar Centre", "fa.admitted": "مرکز مدار", "fr.admitted": "Centre Madar", "ar.preferred": "مركز مدار لحقوق الإنسان", "en.forbidden": "Madar Center for Human Rights\\nMadar Center", "en.preferred": "Madar Centre for Human Rights", "fa.forbidden": "مرکز مدار برای حقوق بشر", "fa.preferred": "مرکز حقوق بشر مدار", "fr.forbidden": "Centre Madar pour les droits de l’homme\\nCentre Madar des droits de l’homme", "fr.preferred": "Centre Madar pour les droits humains"}
80	ohchr	2026-11-29 17:03:06.939914+00	editor	ADDED	\N	{}	{"type": "organisation", "ar.admitted": "مفوضية الأمم المتحدة السامية لحقوق الإنسان\\nمفوضية حقوق الإنسان", "en.admitted": "UN Human Rights Office\\nOHCHR (Aa)", "fa.admitted": "دفتر کمیسر عالی حقوق بشر سازمان ملل\\nدفتر حقوق بشر سازمان ملل", "fr.admitted": "Haut-Commissariat aux droits de l’homme\\nHCDH (Aa)", "ar.preferred": "المفوضية السامية للأمم المتحدة لحقوق الإنسان", "en.preferred": "Office of the United Nations High Commissioner for Human Rights", "fa.preferred": "دفتر کمیسر عالی حقوق بشر سازمان ملل متحد", "fr.preferred": "Haut-Commissariat des Nations unies aux droits de l’homme"}
81	oic	2026-11-29 17:03:06.961244+00	editor	ADDED	\N	{}	{"note": "renamed in 2011", "type": "organisation", "en.admitted": "OIC (Aa)", "fr.admitted": "OCI (Aa)", "ar.forbidden": "منظمة المؤتمر الإسلامي", "ar.preferred": "منظمة التعاون الإسلامي", "en.forbidden": "Organisation of the Islamic Conference", "en.preferred": "Organisation of Islamic Cooperation", "fa.forbidden": "سازمان کنفرانس اسلامی", "fa.preferred": "سازمان همکاری اسلامی", "fr.forbidden": "Organisation de la conférence islamique", "fr.preferred": "Organisation de la coopération islamique"}
82	reporters_without_borders	2026-11-29 17:03:06.972426+00	editor	ADDED	\N	{}	{"type": "organisation", "ar.admitted": "منظمة مراسلون بلا حدود", "en.admitted": "RSF (Aa)", "fa.admitted": "سازمان گزارشگران بدون مرز", "fr.admitted": "RSF (Aa)", "ar.forbidden": "صحفيون بلا حدود", "ar.preferred": "مراسلون بلا حدود", "en.preferred": "Reporters Without Borders", "fa.forbidden": "خبرنگاران بدون مرز", "fa.preferred": "گزارشگران بدون مرز", "fr.preferred": "Reporters sans frontières"}
83	rozan_association	2026-11-29 17:03:07.016069+00	editor	ADDED	\N	{}	{"note": "fictitious, of the sample statements", "type": "organisation", "ar.admitted": "جمعية روزن", "en.admitted": "Rozan Association", "fa.admitted": "انجمن روزن", "fr.admitted": "Association Rozan", "ar.forbidden": "رابطة روزن", "ar.preferred": "جمعية روزن لحرية التعبير", "en.forbidden": "Rowzan Association", "en.preferred": "Rozan Association for Freedom of Expression", "fa.forbidden": "کانون روزن", "fa.preferred": "انجمن روزن برای آزادی بیان", "fr.forbidden": "Association Rowzan", "fr.preferred": "Association Rozan pour la liberté d’expression"}
84	un_general_assembly	2026-11-29 17:03:07.043781+00	editor	ADDED	\N	{}	{"type": "organisation", "en.admitted": "UN General Assembly", "fa.admitted": "مجمع عمومی سازمان ملل", "fr.admitted": "Assemblée générale de l’ONU", "ar.preferred": "الجمعية العامة للأمم المتحدة", "en.preferred": "United Nations General Assembly", "fa.preferred": "مجمع عمومی سازمان ملل متحد", "fr.preferred": "Assemblée générale des Nations unies"}
85	un_security_council	2026-11-29 17:03:07.067965+00	editor	ADDED	\N	{}	{"type": "organisation", "ar.admitted": "مجلس الأمن الدولي\\nمجلس الأمن", "en.admitted": "UN Security Council\\nSecurity Council", "fa.admitted": "شورای امنیت سازمان ملل\\nشورای امنیت", "fr.admitted": "Conseil de sécurité de l’ONU\\nConseil de sécurité", "ar.preferred": "مجلس الأمن التابع للأمم المتحدة", "en.preferred": "United Nations Security Council", "fa.preferred": "شورای امنیت سازمان ملل متحد", "fr.preferred": "Conseil de sécurité des Nations unies"}
86	unesco	2026-11-29 17:03:07.100703+00	editor	ADDED	\N	{}	{"type": "organisation", "ar.admitted": "منظمة اليونسكو", "ar.forbidden": "اليونيسكو", "ar.preferred": "اليونسكو", "en.preferred": "UNESCO", "fa.preferred": "یونسکو", "fr.preferred": "UNESCO"}
87	unhcr	2026-11-29 17:03:07.119186+00	editor	ADDED	\N	{}	{"type": "organisation", "ar.admitted": "مفوضية الأمم المتحدة لشؤون اللاجئين\\nمفوضية اللاجئين", "en.admitted": "UN Refugee Agency\\nUNHCR (Aa)", "fa.admitted": "کمیساریای عالی پناهندگان سازمان ملل\\nکمیساریای عالی پناهندگان", "fr.admitted": "Haut-Commissariat aux réfugiés\\nHCR (Aa)", "ar.preferred": "المفوضية السامية للأمم المتحدة لشؤون اللاجئين", "en.preferred": "Office of the United Nations High Commissioner for Refugees", "fa.preferred": "کمیساریای عالی سازمان ملل متحد در امور پناهندگان", "fr.preferred": "Haut-Commissariat des Nations unies pour les réfugiés"}
88	unicef	2026-11-29 17:03:07.143528+00	editor	ADDED	\N	{}	{"type": "organisation", "ar.admitted": "منظمة الأمم المتحدة للطفولة\\nمنظمة اليونيسف", "en.admitted": "United Nations Children’s Fund", "fa.admitted": "صندوق کودکان سازمان ملل متحد", "fr.admitted": "Fonds des Nations unies pour l’enfance", "ar.forbidden": "اليونيسيف", "ar.preferred": "اليونيسف", "en.preferred": "UNICEF", "fa.preferred": "یونیسف", "fr.preferred": "UNICEF"}
89	united_nations	2026-11-29 17:03:07.213296+00	editor	ADDED	\N	{}	{"type": "organisation", "en.admitted": "UN (Aa)\\nU.N.", "fa.admitted": "سازمان ملل\\nملل متحد", "fr.admitted": "ONU (Aa)\\nOrganisation des Nations unies", "ar.forbidden": "هيئة الأمم المتحدة\\nهيئة الأمم", "ar.preferred": "الأمم المتحدة", "en.preferred": "United Nations", "fa.preferred": "سازمان ملل متحد", "fr.preferred": "Nations unies"}
90	unmas	2026-11-29 17:03:07.244425+00	editor	ADDED	\N	{}	{"type": "organisation", "en.admitted": "UN Mine Action Service\\nUNMAS (Aa)", "fa.admitted": "سرویس اقدام علیه مین سازمان ملل", "fr.admitted": "Service de la lutte antimines de l’ONU\\nUNMAS (Aa)", "ar.preferred": "دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام", "en.preferred": "United Nations Mine Action Service", "fa.preferred": "سرویس اقدام علیه مین سازمان ملل متحد", "fr.preferred": "Service de la lutte antimines des Nations unies"}
91	who	2026-11-29 17:03:07.258401+00	editor	ADDED	\N	{}	{"type": "organisation", "en.admitted": "WHO (Aa)", "fa.admitted": "سازمان بهداشت جهانی", "fr.admitted": "OMS (Aa)", "ar.preferred": "منظمة الصحة العالمية", "en.forbidden": "World Health Organisation", "en.preferred": "World Health Organization", "fa.preferred": "سازمان جهانی بهداشت", "fr.preferred": "Organisation mondiale de la santé"}
92	convention_against_torture	2026-11-29 17:03:07.276016+00	editor	ADDED	\N	{}	{"note": "treaty", "type": "expression", "ar.admitted": "اتفاقية الأمم المتحدة لمناهضة التعذيب", "en.admitted": "United Nations Convention against Torture", "fa.admitted": "کنوانسیون ضد شکنجه", "fr.admitted": "Convention des Nations unies contre la torture", "ar.preferred": "اتفاقية مناهضة التعذيب", "en.preferred": "Convention against Torture", "fa.preferred": "کنوانسیون منع شکنجه", "fr.preferred": "Convention contre la torture"}
93	convention_on_the_rights_of_the_child	2026-11-29 17:03:07.301971+00	editor	ADDED	\N	{}	{"note": "treaty", "type": "expression", "en.admitted": "UN Convention on the Rights of the Child\\nCRC (Aa)", "fa.admitted": "کنوانسیون حقوق کودک", "fr.admitted": "Convention internationale des droits de l’enfant\\nCIDE (Aa)", "ar.forbidden": "معاهدة حقوق الطفل", "ar.preferred": "اتفاقية حقوق الطفل", "en.preferred": "Convention on the Rights of the Child", "fa.forbidden": "معاهدهٔ حقوق کودک", "fa.preferred": "پیمان‌نامهٔ حقوق کودک", "fr.preferred": "Convention relative aux droits de l’enfant"}
94	geneva_conventions	2026-11-29 17:03:07.307169+00	editor	ADDED	\N	{}	{"note": "treaty", "type": "expression", "ar.admitted": "اتفاقية جنيف", "en.admitted": "Geneva Convention", "fa.admitted": "کنوانسیون ژنو", "fr.admitted": "Convention de Genève", "ar.forbidden": "معاهدات جنيف", "ar.preferred": "اتفاقيات جنيف", "en.preferred": "Geneva Conventions", "fa.preferred": "کنوانسیون‌های ژنو", "fr.forbidden": "Accords de Genève", "fr.preferred": "Conventions de Genève"}
95	iccpr	2026-11-29 17:03:07.315374+00	editor	ADDED	\N	{}	{"note": "treaty", "type": "expression", "en.admitted": "ICCPR (Aa)", "fr.admitted": "PIDCP (Aa)", "ar.preferred": "العهد الدولي الخاص بالحقوق المدنية والسياسية", "en.preferred": "International Covenant on Civil and Political Rights", "fa.preferred": "میثاق بین‌المللی حقوق مدنی و سیاسی", "fr.preferred": "Pacte international relatif aux droits civils et politiques"}
96	rome_statute	2026-11-29 17:03:07.320817+00	editor	ADDED	\N	{}	{"note": "treaty", "type": "expression", "ar.admitted": "نظام روما الأساسي للمحكمة الجنائية الدولية", "en.admitted": "Rome Statute of the International Criminal Court", "fa.admitted": "اساسنامهٔ رم دیوان کیفری بین‌المللی", "fr.admitted": "Statut de Rome de la Cour pénale internationale", "ar.preferred": "نظام روما الأساسي", "en.preferred": "Rome Statute", "fa.preferred": "اساسنامهٔ رم", "fr.preferred": "Statut de Rome"}
97	universal_declaration_of_human_rights	2026-11-29 17:03:07.329014+00	editor	ADDED	\N	{}	{"type": "expression", "en.admitted": "UDHR (Aa)", "fr.admitted": "DUDH (Aa)", "ar.preferred": "الإعلان العالمي لحقوق الإنسان", "en.preferred": "Universal Declaration of Human Rights", "fa.forbidden": "بیانیهٔ جهانی حقوق بشر", "fa.preferred": "اعلامیهٔ جهانی حقوق بشر", "fr.forbidden": "Déclaration universelle des droits humains", "fr.preferred": "Déclaration universelle des droits de l’homme"}
98	arbitrary_detention	2026-11-29 17:03:07.334254+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "احتجاز تعسفي\\nالاعتقال التعسفي\\nاعتقال تعسفي", "en.admitted": "arbitrary detentions", "fa.admitted": "بازداشت‌های خودسرانه", "fr.admitted": "détentions arbitraires", "ar.preferred": "الاحتجاز التعسفي", "en.preferred": "arbitrary detention", "fa.preferred": "بازداشت خودسرانه", "fr.preferred": "détention arbitraire"}
99	ceasefire	2026-11-29 17:03:07.337604+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "وقف لإطلاق النار", "en.admitted": "cease-fire\\nceasefires", "ar.preferred": "وقف إطلاق النار", "en.preferred": "ceasefire", "fa.preferred": "آتش‌بس", "fr.preferred": "cessez-le-feu"}
100	civil_society	2026-11-29 17:03:07.340609+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "مجتمع مدني", "ar.preferred": "المجتمع المدني", "en.preferred": "civil society", "fa.preferred": "جامعهٔ مدنی", "fr.preferred": "société civile"}
101	crimes_against_humanity	2026-11-29 17:03:07.343555+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "جرائم ضد الإنسانية\\nجريمة ضد الإنسانية", "en.admitted": "crime against humanity", "fa.admitted": "جنایات علیه بشریت\\nجنایت‌های علیه بشریت\\nجنایت ضد بشریت", "fr.admitted": "crime contre l’humanité", "ar.preferred": "الجرائم ضد الإنسانية", "en.preferred": "crimes against humanity", "fa.preferred": "جنایت علیه بشریت", "fr.preferred": "crimes contre l’humanité"}
102	death_penalty	2026-11-29 17:03:07.43852+00	editor	ADDED	\N	{}	{"type": "expression", "en.admitted": "capital punishment", "fa.admitted": "مجازات مرگ", "fr.admitted": "peine capitale", "ar.preferred": "عقوبة الإعدام", "en.preferred": "death penalty", "fa.preferred": "مجازات اعدام", "fr.preferred": "peine de mort"}
103	enforced_disappearance	2026-11-29 17:03:07.504394+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "اختفاء قسري", "en.admitted": "enforced disappearances", "fa.admitted": "ناپدیدشدن قهری\\nناپدیدشدگی قهری", "fr.admitted": "disparitions forcées", "ar.forbidden": "الاختفاء الإجباري", "ar.preferred": "الاختفاء القسري", "en.forbidden": "forced disappearance\\nforced disappearances", "en.preferred": "enforced disappearance", "fa.forbidden": "ناپدیدسازی اجباری", "fa.preferred": "ناپدیدسازی قهری", "fr.preferred": "disparition forcée"}
104	explosive_remnants_of_war	2026-11-29 17:03:07.535898+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "متفجرات من مخلفات الحرب", "en.admitted": "ERW (Aa)", "fa.admitted": "بقایای جنگی قابل انفجار", "ar.preferred": "المتفجرات من مخلفات الحرب", "en.preferred": "explosive remnants of war", "fa.preferred": "بقایای انفجاری جنگ", "fr.forbidden": "débris explosifs de guerre", "fr.preferred": "restes explosifs de guerre"}
105	fair_trial	2026-11-29 17:03:07.555915+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "محاكمة عادلة", "en.admitted": "fair trials", "fa.admitted": "محاکمهٔ عادلانه", "fr.admitted": "procès équitables", "ar.preferred": "المحاكمة العادلة", "en.preferred": "fair trial", "fa.preferred": "دادرسی عادلانه", "fr.preferred": "procès équitable"}
106	freedom_of_assembly	2026-11-29 17:03:07.583545+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "حرية التجمع السلمي", "en.admitted": "freedom of peaceful assembly", "fa.admitted": "آزادی گردهمایی", "fr.admitted": "liberté de réunion pacifique", "ar.preferred": "حرية التجمع", "en.preferred": "freedom of assembly", "fa.preferred": "آزادی اجتماعات", "fr.preferred": "liberté de réunion"}
107	freedom_of_expression	2026-11-29 17:03:07.618675+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "حرية الرأي والتعبير", "ar.preferred": "حرية التعبير", "en.forbidden": "liberty of expression", "en.preferred": "freedom of expression", "fa.preferred": "آزادی بیان", "fr.forbidden": "liberté d’opinion et de parole", "fr.preferred": "liberté d’expression"}
108	genocide	2026-11-29 17:03:07.640391+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "إبادة جماعية", "en.admitted": "genocides", "fr.admitted": "génocides", "ar.preferred": "الإبادة الجماعية", "en.preferred": "genocide", "fa.forbidden": "ژنوساید", "fa.preferred": "نسل‌کشی", "fr.preferred": "génocide"}
109	hunger_strike	2026-11-29 17:03:07.665014+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "إضراب عن الطعام", "en.admitted": "hunger strikes", "fr.admitted": "grèves de la faim", "ar.preferred": "الإضراب عن الطعام", "en.preferred": "hunger strike", "fa.preferred": "اعتصاب غذا", "fr.preferred": "grève de la faim"}
110	internally_displaced_persons	2026-11-29 17:03:07.691896+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "المشردون داخلياً", "en.admitted": "internally displaced people\\ninternally displaced person\\nIDPs (Aa)", "fa.admitted": "بی‌جاشدگان داخلی", "fr.admitted": "personnes déplacées internes\\ndéplacés internes\\nPDI (Aa)", "ar.preferred": "النازحون داخلياً", "en.preferred": "internally displaced persons", "fa.preferred": "آوارگان داخلی", "fr.preferred": "personnes déplacées à l’intérieur de leur propre pays"}
111	international_humanitarian_law	2026-11-29 17:03:07.712169+00	editor	ADDED	\N	{}	{"type": "expression", "en.admitted": "IHL (Aa)", "fa.admitted": "حقوق بشردوستانهٔ بین‌المللی", "fr.admitted": "DIH (Aa)", "ar.preferred": "القانون الدولي الإنساني", "en.preferred": "international humanitarian law", "fa.preferred": "حقوق بین‌الملل بشردوستانه", "fr.preferred": "droit international humanitaire"}
112	nobel_peace_prize	2026-11-29 17:03:07.730417+00	editor	ADDED	\N	{}	{"type": "expression", "fa.admitted": "جایزهٔ نوبل صلح", "ar.preferred": "جائزة نوبل للسلام", "en.preferred": "Nobel Peace Prize", "fa.preferred": "جایزهٔ صلح نوبل", "fr.preferred": "prix Nobel de la paix"}
113	prisoner_of_conscience	2026-11-29 17:03:07.745238+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "سجينة رأي\\nسجناء رأي\\nسجين الرأي\\nسجناء الرأي", "en.admitted": "prisoners of conscience", "fa.admitted": "زندانیان عقیدتی", "fr.admitted": "prisonniers d’opinion\\nprisonnière d’opinion\\nprisonnières d’opinion", "ar.preferred": "سجين رأي", "en.preferred": "prisoner of conscience", "fa.preferred": "زندانی عقیدتی", "fr.forbidden": "prisonnier de conscience\\nprisonniers de conscience", "fr.preferred": "prisonnier d’opinion"}
114	rule_of_law	2026-11-29 17:03:07.767592+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "حكم القانون", "ar.preferred": "سيادة القانون", "en.preferred": "rule of law", "fa.preferred": "حاکمیت قانون", "fr.preferred": "État de droit"}
115	solitary_confinement	2026-11-29 17:03:07.781683+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "حبس انفرادي", "fa.admitted": "سلول انفرادی", "fr.admitted": "détention à l’isolement", "ar.preferred": "الحبس الانفرادي", "en.preferred": "solitary confinement", "fa.preferred": "حبس انفرادی", "fr.preferred": "isolement cellulaire"}
211	reefeleven	2026-11-30 03:28:41.727715+00	editor	LINKED	\N	{}	{"link.part-of": "beaconeleven → reefeleven"}
116	transitional_justice	2026-11-29 17:03:07.804259+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "عدالة انتقالية", "fa.admitted": "عدالت دوران گذار", "ar.preferred": "العدالة الانتقالية", "en.preferred": "transitional justice", "fa.preferred": "عدالت انتقالی", "fr.preferred": "justice transitionnelle"}
117	war_crimes	2026-11-29 17:03:07.823786+00	editor	ADDED	\N	{}	{"type": "expression", "ar.admitted": "جرائم حرب\\nجريمة حرب", "en.admitted": "war crime", "fa.admitted": "جنایات جنگی\\nجنایت‌های جنگی", "fr.admitted": "crime de guerre", "ar.preferred": "جرائم الحرب", "en.preferred": "war crimes", "fa.preferred": "جنایت جنگی", "fr.preferred": "crimes de guerre"}
118	yazidis	2026-11-29 17:03:07.840746+00	editor	ADDED	\N	{}	{"note": "people", "type": "expression", "en.admitted": "Yezidis", "fa.admitted": "ایزدی‌ها", "fr.admitted": "Yazidis", "ar.forbidden": "اليزيديون", "ar.preferred": "الإيزيديون", "en.preferred": "Yazidis", "fa.forbidden": "یزیدیان\\nیزیدی‌ها", "fa.preferred": "ایزدیان", "fr.forbidden": "Yésidis", "fr.preferred": "Yézidis"}
119	harbour-strike	2026-11-29 17:04:51.069394+00	editor	ADDED	\N	{}	{"note": "of 2026", "type": "expression", "source": "style guide", "ar.preferred": "إضراب الميناء", "en.preferred": "harbour strike", "fa.preferred": "اعتصاب بندر", "fr.preferred": "grève du port", "transliteration": "none"}
120	harbour	2026-11-29 17:04:51.378943+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "ميناء زبرا", "en.preferred": "Zabra harbour", "fa.preferred": "بندر زبرا", "fr.preferred": "port de Zabra"}
121	zabra	2026-11-29 17:04:51.618031+00	editor	ADDED	\N	{}	{"type": "place", "ar.preferred": "زبرا", "en.preferred": "Zabra", "fa.preferred": "زبرا", "fr.preferred": "Zabra"}
122	zabra	2026-11-29 17:04:51.949532+00	editor	CHANGED	\N	{}	{"note": "a made-up town", "fr.forbidden": "Zabrah (Aa)"}
123	zabra	2026-11-29 17:04:52.520686+00	editor	RULED	\N	{}	{"contradiction": "Zabra: town and river bear one name"}
124	zabra-river	2026-11-29 17:04:52.546546+00	editor	RULED	\N	{}	{"contradiction": "Zabra: town and river bear one name"}
125	zabra-river	2026-11-29 17:04:52.634429+00	editor	ADDED	\N	{}	{"type": "place", "en.preferred": "Zabra", "fr.preferred": "le Zabra"}
126	harbour	2026-11-29 17:04:53.280052+00	editor	LINKED	\N	{}	{"link.part-of": "harbour → zabra"}
127	zabra	2026-11-29 17:04:53.2816+00	editor	LINKED	\N	{}	{"link.part-of": "harbour → zabra"}
128	zabra	2026-11-29 17:04:53.907055+00	editor	LINKED	\N	{}	{"link.distinct-from": "zabra → zabra-river"}
129	zabra-river	2026-11-29 17:04:53.919105+00	editor	LINKED	\N	{}	{"link.distinct-from": "zabra → zabra-river"}
130	zabra	2026-11-29 17:04:54.34318+00	translator-fr	FORM_PROPOSED	\N	{}	{"fr.accepted": "zabréen"}
131	zabra	2026-11-29 17:04:54.740984+00	editor	FORM_ACCEPTED	\N	{}	{"fr.accepted": "zabréen"}
132	zabra	2026-11-29 17:04:55.081557+00	translator-ar	FORM_PROPOSED	\N	{}	{"ar.accepted": "زبراوي"}
133	dock-council	2026-11-29 17:04:55.328565+00	translator-fr	PROPOSED	\N	{}	{"note": "seen in a letter", "type": "organisation", "en.preferred": "Dock Council", "fr.preferred": "Conseil des quais"}
134	old-guild	2026-11-29 17:04:55.886261+00	translator-fr	PROPOSED	\N	{}	{"type": "organisation", "en.preferred": "Old Guild", "fr.preferred": "Guilde old-guild"}
135	lost-guild	2026-11-29 17:04:56.185144+00	translator-fr	PROPOSED	\N	{}	{"type": "organisation", "en.preferred": "Lost Guild", "fr.preferred": "Guilde lost-guild"}
136	gone-guild	2026-11-29 17:04:56.567657+00	translator-fr	PROPOSED	\N	{}	{"type": "organisation", "en.preferred": "Gone Guild", "fr.preferred": "Guilde gone-guild"}
137	old-guild	2026-11-29 17:04:57.725908+00	editor	APPROVED	\N	{"status": "proposed"}	{"status": "approved"}
138	old-guild	2026-11-29 17:04:58.53662+00	editor	RETIRED	dissolved in 2019	{"status": "approved"}	{"status": "retired"}
139	lost-guild	2026-11-29 17:04:59.399279+00	editor	REFUSED	never existed	{"status": "proposed"}	{"status": "retired"}
140	gone-guild	2026-11-29 17:05:00.558235+00	editor	APPROVED	\N	{"status": "proposed"}	{"status": "approved"}
141	gone-guild	2026-11-29 17:05:01.113061+00	editor	REMOVED	\N	{"type": "organisation", "en.preferred": "Gone Guild", "fr.preferred": "Guilde gone-guild"}	{}
142	paraguay	2026-11-29 17:05:05.563307+00	editor	ADDED	\N	{}	{"type": "place", "source": "Unicode CLDR (ICU 77)", "ar.preferred": "باراغواي", "en.preferred": "Paraguay", "fa.preferred": "پاراگوئه", "fr.preferred": "Paraguay"}
143	families	2026-11-29 17:05:38.883008+00	editor	ADDED	\N	{}	{"type": "expression", "en.preferred": "displaced families", "fr.preferred": "foyers exilés"}
144	harbour	2026-11-29 17:07:04.055145+00	editor	LINKED	\N	{}	{"link.formerly": "harbour → zabra-river"}
145	zabra-river	2026-11-29 17:07:04.062618+00	editor	LINKED	\N	{}	{"link.formerly": "harbour → zabra-river"}
146	harbour	2026-11-29 17:07:04.278359+00	editor	UNLINKED	\N	{"link.formerly": "harbour → zabra-river"}	{}
147	zabra-river	2026-11-29 17:07:04.299116+00	editor	UNLINKED	\N	{"link.formerly": "harbour → zabra-river"}	{}
148	harbour	2026-11-29 17:07:04.539098+00	translator-fr	FORM_PROPOSED	\N	{}	{"fr.accepted": "le port"}
149	harbour	2026-11-29 17:07:04.869133+00	editor	FORM_DROPPED	\N	{"fr.accepted": "le port"}	{}
150	paraguay	2026-11-29 17:07:05.191819+00	editor	RETIRED	not ours	{"status": "approved"}	{"status": "retired"}
151	paraguay	2026-11-29 17:07:05.738609+00	editor	REVIVED	\N	{"status": "retired"}	{"status": "approved"}
152	dockers-union	2026-11-29 17:07:12.67481+00	editor	PROPOSED	\N	{}	{"type": "place", "source": "A statement on the harbour strike of Zabra", "en.preferred": "Dockers Union"}
153	lighthouse	2026-11-29 17:07:16.882891+00	editor	ADDED	\N	{}	{"type": "expression", "en.preferred": "lighthouse", "fr.preferred": "fanal"}
201	beaconeleven	2026-11-30 03:28:28.151617+00	editor	ADDED	\N	{}	{"note": "Made by eleven", "type": "place", "ar.preferred": "رأس المنارة", "en.preferred": "Beaconeleven Point", "fr.forbidden": "Cap Beaconeleven", "fr.preferred": "Pointe Beaconeleven"}
202	beaconeleven	2026-11-30 03:28:28.527077+00	editor	CHANGED	\N	{"note": "Made by eleven"}	{"note": "Changed"}
203	buoyeleven	2026-11-30 03:28:28.703256+00	translator-fr	PROPOSED	\N	{}	{"note": "Made by eleven", "type": "place", "ar.preferred": "رأس المنارة", "en.preferred": "Buoyeleven Point", "fr.forbidden": "Cap Buoyeleven", "fr.preferred": "Pointe Buoyeleven"}
204	reefeleven	2026-11-30 03:28:28.881747+00	translator-fr	PROPOSED	\N	{}	{"note": "Made by eleven", "type": "place", "ar.preferred": "رأس المنارة", "en.preferred": "Reefeleven Point", "fr.forbidden": "Cap Reefeleven", "fr.preferred": "Pointe Reefeleven"}
205	beaconeleven	2026-11-30 03:28:29.164989+00	editor	RULED	\N	{}	{"contradiction": "رأس المنارة: Seen on the map"}
206	reefeleven	2026-11-30 03:28:29.180197+00	editor	RULED	\N	{}	{"contradiction": "رأس المنارة: Seen on the map"}
\.
COPY concept_link (id, from_id, kind, to_id) FROM stdin;
1	120	PART_OF	121
2	121	DISTINCT_FROM	122
4	201	PART_OF	203
\.
COPY conflict (id, translation_id, text, based_on, author_id, at, resolved_at) FROM stdin;
1	214	بيان آخر تماماً عن إضراب الميناء	0	3	2026-11-29 17:04:23.457355+00	\N
2	215	نص متأخر	0	3	2026-11-29 17:04:24.016259+00	2026-11-29 17:04:24.459766+00
3	255	Un autre texte 4	2	5	2026-11-30 03:27:58.915864+00	\N
4	256	Un autre texte 5	2	5	2026-11-30 03:27:59.341677+00	2026-11-30 03:27:59.48093+00
\.
COPY doubt (id, concept_key, title, title_language, link, source_language, source, language, target, verdict, raised_by, raised_at, handled_by, handled_at, outcome) FROM stdin;
1	families	Mosul’s Displaced Families Cannot Wait Another Decade · 1	EN	/editions/nineveh-return/1/fr#s1	EN	Mosul’s Displaced Families Cannot Wait Another Decade	FR	Les familles déplacées de Mossoul ne peuvent attendre une décennie de plus	MISSING	editor	2026-11-29 17:05:38.838433+00	\N	\N	\N
2	families	Mosul’s Displaced Families Cannot Wait Another Decade · 1	EN	/editions/nineveh-return/1/fa#s1	EN	Mosul’s Displaced Families Cannot Wait Another Decade	FA	خانواده‌های آوارهٔ موصل تاب یک دههٔ دیگر انتظار را ندارند	MISSING	editor	2026-11-29 17:05:38.849648+00	\N	\N	\N
3	families	Mosul’s Displaced Families Cannot Wait Another Decade · 1	EN	/editions/nineveh-return/1/ar#s1	EN	Mosul’s Displaced Families Cannot Wait Another Decade	AR	العائلات النازحة من الموصل لا تحتمل الانتظار عقداً آخر	MISSING	editor	2026-11-29 17:05:38.864514+00	editor	2026-11-29 17:05:39.88981+00	a corrigendum follows
\.
COPY edition (id, statement_id, revision_id, number, slug, state, languages, requested_by, requested_at, embargo_until, released_at, held_because, withdrawn_by, withdrawn_at, withdrawn_because, version) FROM stdin;
1	3	3	1	nineveh-return	RELEASED	en fr ar fa	8	2026-11-29 17:03:44.633414+00	\N	2026-11-29 17:03:44+00	\N	\N	\N	\N	1
2	5	6	1	ferry-delay	WITHDRAWN	en fr	8	2026-11-29 17:05:23.430036+00	\N	2026-11-29 17:05:23+00	\N	8	2026-11-29 17:05:23.811755+00	The ferry was not late	2
3	5	7	2	ferry-delay	RELEASED	en fr	8	2026-11-29 17:05:26.562584+00	\N	2026-11-29 17:05:26+00	\N	\N	\N	\N	1
4	6	8	\N	bridge-opening	SCHEDULED	en fr	8	2026-11-29 17:05:33.163458+00	2099-01-01 08:00:00+00	\N	\N	\N	\N	\N	0
5	7	9	\N	tunnel-closing	CALLED_OFF	en fr	8	2026-11-29 17:05:37.511754+00	2099-01-01 08:00:00+00	\N	\N	\N	\N	\N	1
6	10	12	\N	lighthouse	HELD	en fr	8	2026-11-29 17:07:16.645289+00	2026-11-29 17:07:31+00	\N	Français: Open errors: 2	\N	\N	\N	1
7	12	15	1	lamp-eleven	RELEASED	en fr	8	2026-11-30 03:28:12.959103+00	\N	2026-11-30 03:28:13+00	\N	\N	\N	\N	1
8	13	16	1	wick-eleven	WITHDRAWN	en fr	8	2026-11-30 03:28:24.128361+00	\N	2026-11-30 03:28:24+00	\N	8	2026-11-30 03:28:24.324284+00	The lamp was never lit	2
9	14	17	\N	oil-eleven	SCHEDULED	en fr	8	2026-11-30 03:28:27.822311+00	2035-02-16 03:28:27+00	\N	\N	\N	\N	\N	0
\.
COPY edition_file (id, edition_id, name, media_type, content, bytes, sha256) FROM stdin;
1	1	statement.en.html	text/html	\\x3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d22656e22206469723d226c7472223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c6d657461206e616d653d2276696577706f72742220636f6e74656e743d2277696474683d6465766963652d77696474682c20696e697469616c2d7363616c653d31223e0a3c7469746c653e4d6f73756ce280997320446973706c616365642046616d696c6965732043616e6e6f74205761697420416e6f746865722044656361646520c2b720447261676f6d616e3c2f7469746c653e0a3c6c696e6b2072656c3d2263616e6f6e6963616c2220687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6e696e657665682d72657475726e2f312f656e223e0a3c7374796c653e0a626f6479207b206d61782d696e6c696e652d73697a653a20343072656d3b206d617267696e2d696e6c696e653a206175746f3b2070616464696e673a20312e3572656d3b20666f6e743a20312e31323572656d2f312e362073657269663b207d0a3a6c616e67286172292c203a6c616e6728666129207b206c696e652d6865696768743a20312e393b207d0a666f6f746572207b206d617267696e2d626c6f636b2d73746172743a203372656d3b2070616464696e672d626c6f636b2d73746172743a203172656d3b20626f726465722d626c6f636b2d73746172743a2031707820736f6c69643b20666f6e742d73697a653a202e38373572656d3b207d0a2e6974656d207b20646973706c61793a206c6973742d6974656d3b206d617267696e2d696e6c696e652d73746172743a20312e323572656d3b207d0a3c2f7374796c653e0a3c2f686561643e0a3c626f64793e0a3c61727469636c653e0a3c68312069643d227331223e4d6f73756ce280997320446973706c616365642046616d696c6965732043616e6e6f74205761697420416e6f74686572204465636164653c2f68313e0a3c703e3c7370616e2069643d227332223e47656e6576612c203920417072696c20323032363c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d227333223e4e6561726c79206e696e6520796561727320616674657220746865206669676874696e6720696e204d6f73756c20656e6465642c20352c3234302066616d696c6965732066726f6d20746865206369747920616e642066726f6d207468652076696c6c6167657320746f207468652077657374206f66206974207374696c6c206c69766520696e2063616d7073206f7220696e20756e66696e6973686564206275696c64696e67732e3c2f7370616e3e203c7370616e2069643d227334223e546f64617920746865204d616461722043656e74726520666f722048756d616e20526967687473207075626c69736865732074686520726573756c7473206f6620612073757276657920746861742069747320766f6c756e74656572732063617272696564206f757420696e204e696e65766568206265747765656e203132204a616e7561727920616e6420323720466562727561727920323032362e3c2f7370616e3e203c7370616e2069643d227335223e546865792073706f6b65207769746820312c333138206865616473206f6620686f757365686f6c6420696e203233206e65696768626f7572686f6f647320616e642076696c6c616765732e3c2f7370616e3e203c7370616e2069643d227336223e57686174207468657920686561726420636f6d657320646f776e20746f207468726565206f62737461636c65733a206578706c6f736976652072656d6e616e7473206f66207761722c206c6f73742070617065727320616e6420756e7061696420636f6d70656e736174696f6e2e3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d227337223e47726f756e642074686174207374696c6c206b696c6c733c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d227338223e4265747765656e204a616e75617279203230323420616e6420446563656d62657220323032352c206578706c6f736976652072656d6e616e7473206f6620776172206b696c6c6564206f7220696e6a75726564206174206c656173742038372070656f706c6520696e2074686520706c61636573207468617420776520766973697465642c203331206f66207468656d206368696c6472656e2e3c2f7370616e3e203c7370616e2069643d227339223e496e2053696e6a61722c203632207065722063656e74206f66207468652066616d696c6965732077686f6d2077652061736b656420686176652072657475726e656420746f206120686f7573652074686174206e6f20636c656172616e6365207465616d20686173206576657220696e737065637465642e3c2f7370616e3e203c7370616e2069643d22733130223e54686520556e69746564204e6174696f6e73204d696e6520416374696f6e20536572766963652028554e4d41532920616e642069747320497261716920706172746e657273206861766520636c6561726564207363686f6f6c732c20686f73706974616c7320616e642077617465722073746174696f6e733b207072697661746520686f6d65732c20686f77657665722c20617265207374696c6c2061742074686520656e64206f6620746865206c6973742e3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d22733131223e4f6e20332046656272756172792c2061742061626f7574203620612e6d2e2c206120646576696365206578706c6f64656420696e206120636f7572747961726420696e2054616c204166617220616e6420696e6a757265642074776f2062726f74686572732e3c2f7370616e3e203c7370616e2069643d22733132223e44722e204c61796c612054616d696d692c206469726563746f72206f6620746865204d616461722043656e74726520666f722048756d616e205269676874732c206d6574207468656972206d6f746865722074687265652064617973206c617465722e3c2f7370616e3e203c7370616e2069643d22733133223e546865206d6f7468657220746f6c64206865723a20e2809c5765206861642077616974656420736576656e20796561727320666f72207468697320686f7573652e3c2f7370616e3e203c7370616e2069643d22733134223e4e6f626f64792063616d6520746f206c6f6f6b2061742069742e3c2f7370616e3e203c7370616e2069643d22733135223e4d757374206d7920736f6e7320626520746865206f6e657320746f2066696e642077686174206c69657320756e6465722074686520666c6f6f723fe2809d3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733136223e5061706572732074686174206e6f626f647920616363657074733c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733137223e54686f73652077686f20666c656420696e2032303134206f6674656e20666c656420776974686f7574207468656972207061706572732e3c2f7370616e3e203c7370616e2069643d22733138223e576974686f7574206120636976696c2073746174757320636172642c20612066616d696c792063616e6e6f742072656e74206120686f6d652c20656e726f6c2061206368696c6420696e207363686f6f6c206f7220636c61696d20636f6d70656e736174696f6e20756e646572204c6177204e6f2e203230206f6620323030392e3c2f7370616e3e203c7370616e2069643d22733139223e4f66207468652066616d696c6965732077686f6d20776520696e7465727669657765642c203431372068617665206174206c65617374206f6e65206368696c642077686f7365206269727468206973207265636f72646564206f6e6c79206f6e2061206365727469666963617465207468617420495349532069737375656420616e642074686174206e6f20636f757274207265636f676e697365732e3c2f7370616e3e203c7370616e2069643d22733230223e54686520436f6e76656e74696f6e206f6e2074686520526967687473206f6620746865204368696c642c2077686963682049726171206a6f696e656420696e20313939342c206769766573206576657279206368696c642074686520726967687420746f2061206e616d6520616e642061206e6174696f6e616c6974792066726f6d2062697274682e3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d22733231223e41206a7564676520696e204d6f73756c2c2077686f2061736b6564206e6f7420746f206265206e616d65642c2070757420697420706c61696e6c793a20e2809c546865206c6177206c657473206d652068656c70207468657365206368696c6472656e2c20627574206f6e6c79206f6e63652074686520666174686572e28099732066696c6520686173206265656e20636c65617265642e3c2f7370616e3e203c7370616e2069643d22733232223e4f6e20736f6d6520646179732049207369676e20666f7274792070617065727320616e64207374696c6c2073656e64206d6f73742066616d696c69657320686f6d652ee2809d3c2f7370616e3e203c7370616e2069643d22733233223e554e4943454620616e6420746865204f6666696365206f662074686520556e69746564204e6174696f6e73204869676820436f6d6d697373696f6e657220666f722048756d616e205269676874732068617665206c6f6e672063616c6c656420666f722073696d706c65722070726f636564757265732e3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733234223e57686174206d7573742068617070656e206e6f773c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733235223e57652063616c6c206f6e2074686520497261716920676f7665726e6d656e742c20746865204b757264697374616e20526567696f6e616c20476f7665726e6d656e7420616e642074686520646f6e6f72732077686f2077696c6c206d65657420696e20457262696c206f6e203231204d6179203230323620746f20646f20666f7572207468696e67733a3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733236223e636c65617220686f6d65732061732077656c6c206173207075626c6963206275696c64696e67732c20626567696e6e696e6720776974682053696e6a617220616e642054616c20416661722c20616e64207075626c69736820746865206c697374206f6620706c6163657320746861742068617665207374696c6c20746f20626520696e737065637465643b3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733237223e73656e64206d6f62696c6520636f7572747320746f2065766572792063616d7020616e64206576657279207375626469737472696374206265666f72652033302053657074656d62657220323032363b3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733238223e6973737565206576657279206368696c64207769746820612062697274682063657274696669636174652c20776861746576657220646f63756d656e74732069747320706172656e747320686f6c643b3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733239223e7061792074686520392c38363020636f6d70656e736174696f6e20636c61696d732074686174206861766520616c7265616479206265656e20617070726f7665642c20776f72746820736f6d65203139322e352062696c6c696f6e2049726171692064696e61727320696e20616c6c2e3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733330223e4d656d6f727920616e64206a7573746963653c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733331223e4e6f6e65206f6620746869732063616e207265706c616365206a7573746963652e3c2f7370616e3e203c7370616e2069643d22733332223e496e204a756e652032303136206120556e69746564204e6174696f6e7320636f6d6d697373696f6e206f6620696e717569727920636f6e636c75646564207468617420495349532077617320636f6d6d697474696e672067656e6f6369646520616761696e7374207468652059617a696469733b206d616e79207375727669766f727320617265207374696c6c2077616974696e6720666f72206120747269616c207468617420746865792063616e20617474656e642e3c2f7370616e3e203c7370616e2069643d22733333223ee2809c52657475726e206973206e6f742061206661766f75722ce2809d20736169642044722e2054616d696d6920696e2047656e6576612e3c2f7370616e3e203c7370616e2069643d22733334223ee2809c497420697320612072696768742c20616e64206120726967687420646f6573206e6f74206578706972652ee2809d3c2f7370616e3e203c7370616e2069643d22733335223e57686f20776f756c64206461726520746f2074656c6c2074686573652066616d696c696573206f74686572776973653f3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733336223e4e6f746520746f20656469746f72733c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733337223e5468652066756c6c207265706f7274202836342070616765732c20696e204172616269632c20456e676c6973682c204672656e636820616e64205065727369616e2920697320617661696c61626c652061742068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d323032362e3c2f7370616e3e203c7370616e2069643d22733338223e466f7220696e74657276696577732c20706c6561736520777269746520746f207072657373406d616461722e6578616d706c652e3c2f7370616e3e203c7370616e2069643d22733339223e536f6d652064657461696c732068617665206265656e206368616e67656420746f2070726f74656374207468652066616d696c6965732e3c2f7370616e3e3c2f703e0a3c2f61727469636c653e0a3c666f6f7465723e3c703e45646974696f6e20312c2072656c6561736564206279203c6264693e447261676f6d616e3c2f6264693e2c203c74696d65206469723d226c7472223e323032362d31312d32395431373a30333a34345a3c2f74696d653e2e203c6120687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6e696e657665682d72657475726e2f3122206469723d226c7472223e687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6e696e657665682d72657475726e2f313c2f613e3c2f703e3c2f666f6f7465723e0a3c2f626f64793e0a3c2f68746d6c3e0a	5457	736c0d5a5d37925ba6865659c5e70660ecf0c7cf38a48b257426f27d025055d0
2	1	statement.fr.html	text/html	\\x3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d22667222206469723d226c7472223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c6d657461206e616d653d2276696577706f72742220636f6e74656e743d2277696474683d6465766963652d77696474682c20696e697469616c2d7363616c653d31223e0a3c7469746c653e4c65732066616d696c6c65732064c3a9706c6163c3a96573206465204d6f73736f756c206e652070657576656e7420617474656e64726520756e652064c3a963656e6e696520646520706c757320c2b720447261676f6d616e3c2f7469746c653e0a3c6c696e6b2072656c3d2263616e6f6e6963616c2220687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6e696e657665682d72657475726e2f312f6672223e0a3c7374796c653e0a626f6479207b206d61782d696e6c696e652d73697a653a20343072656d3b206d617267696e2d696e6c696e653a206175746f3b2070616464696e673a20312e3572656d3b20666f6e743a20312e31323572656d2f312e362073657269663b207d0a3a6c616e67286172292c203a6c616e6728666129207b206c696e652d6865696768743a20312e393b207d0a666f6f746572207b206d617267696e2d626c6f636b2d73746172743a203372656d3b2070616464696e672d626c6f636b2d73746172743a203172656d3b20626f726465722d626c6f636b2d73746172743a2031707820736f6c69643b20666f6e742d73697a653a202e38373572656d3b207d0a2e6974656d207b20646973706c61793a206c6973742d6974656d3b206d617267696e2d696e6c696e652d73746172743a20312e323572656d3b207d0a3c2f7374796c653e0a3c2f686561643e0a3c626f64793e0a3c61727469636c653e0a3c68312069643d227331223e4c65732066616d696c6c65732064c3a9706c6163c3a96573206465204d6f73736f756c206e652070657576656e7420617474656e64726520756e652064c3a963656e6e696520646520706c75733c2f68313e0a3c703e3c7370616e2069643d227332223e47656ec3a876652c206c65203920617672696c20323032363c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d227333223e5072c3a873206465206e65756620616e7320617072c3a873206c612066696e2064657320636f6d6261747320c3a0204d6f73736f756c2c2035e280af3234302066616d696c6c6573206f726967696e6169726573206465206c612076696c6c65206574206465732076696c6c616765732073697475c3a97320c3a0206ce280996f7565737420766976656e7420656e636f72652064616e73206465732063616d7073206f752064616e732064657320696d6d6575626c657320696e6163686576c3a9732e3c2f7370616e3e203c7370616e2069643d227334223e4c652043656e747265204d6164617220706f7572206c65732064726f6974732068756d61696e73207075626c69652061756a6f757264e28099687569206c65732072c3a973756c746174732064e28099756e6520656e7175c3aa746520717565207365732062c3a96ec3a9766f6c6573206f6e74206d656ec3a9652064616e73206c612070726f76696e6365206465204e696e69766520656e747265206c65203132206a616e76696572206574206c652032372066c3a9767269657220323032362e3c2f7370616e3e203c7370616e2069643d227335223e496c7320736520736f6e7420656e74726574656e757320617665632031e280af3331382063686566732064652066616d696c6c652064616e73203233207175617274696572732065742076696c6c616765732e3c2f7370616e3e203c7370616e2069643d227336223e54726f6973206f62737461636c657320726573736f7274656e74206465206c657572732072c3a963697473c2a03a206c657320726573746573206578706c6f73696673206465206775657272652c206c6573207061706965727320706572647573206574206c657320696e64656d6e6974c3a97320696d706179c3a965732e3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d227337223e556e20736f6c207175692074756520656e636f72653c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d227338223e456e747265206a616e7669657220323032342065742064c3a963656d62726520323032352c2064657320726573746573206578706c6f7369667320646520677565727265206f6e74207475c3a9206f7520626c657373c3a9206175206d6f696e7320383720706572736f6e6e65732c20646f6e7420333120656e66616e74732c2064616e73206c6573206c6f63616c6974c3a97320717565206e6f75732061766f6e73207669736974c3a965732e3c2f7370616e3e203c7370616e2069643d227339223ec3802053696e6a61722c203632e280af25206465732066616d696c6c657320696e746572726f67c3a96573206f6e742072656761676ec3a920756e65206d6169736f6e207175e28099617563756e6520c3a971756970652064652064c3a96d696e616765206ee2809961206a616d61697320696e7370656374c3a9652e3c2f7370616e3e203c7370616e2069643d22733130223e4c652053657276696365206465206c61206c7574746520616e74696d696e657320646573204e6174696f6e7320756e6965732028554e4d415329206574207365732070617274656e6169726573206972616b69656e73206f6e742064c3a9706f6c6c75c3a92064657320c3a9636f6c65732c206465732068c3b4706974617578206574206465732073746174696f6e7320646520706f6d70616765e280af3b206c65732068616269746174696f6e732070726976c3a965732c20656e20726576616e6368652c2072657374656e7420656e2066696e206465206c697374652e3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d22733131223e4c6520332066c3a976726965722c20766572732036c2a0686575726573206475206d6174696e2c20756e20656e67696e2061206578706c6f73c3a92064616e7320756e6520636f75722064652054616c204166617220657420626c657373c3a92064657578206672c3a87265732e3c2f7370616e3e203c7370616e2069643d22733132223e4c6120447265c2a04c65c3af6c612054616d696d692c20646972656374726963652064752043656e747265204d6164617220706f7572206c65732064726f6974732068756d61696e732c20612072656e636f6e7472c3a9206c657572206dc3a872652074726f6973206a6f75727320706c757320746172642e3c2f7370616e3e203c7370616e2069643d22733133223e43656c6c652d6369206c7569206120636f6e6669c3a9c2a03a20c2abc2a04e6f7573206176696f6e7320617474656e6475206365747465206d6169736f6e2070656e64616e74207365707420616e732e3c2f7370616e3e203c7370616e2069643d22733134223e506572736f6e6e65206ee280996573742076656e75206ce280996578616d696e65722e3c2f7370616e3e203c7370616e2069643d22733135223e466175742d696c2071756520636520736f69656e74206d65732066696c73207175692064c3a9636f757672656e74206365207175692073652074726f75766520736f7573206c6520736f6ce280af3fc2a0c2bb3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733136223e44657320706170696572732071756520706572736f6e6e65206ee28099616363657074653c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733137223e4365757820717569206f6e742066756920656e203230313420736f6e7420736f7576656e74207061727469732073616e73206c6575727320706170696572732e3c2f7370616e3e203c7370616e2069643d22733138223e53616e732063617274652064e28099c3a974617420636976696c2c20756e652066616d696c6c65206e652070657574206e69206c6f75657220756e206c6f67656d656e742c206e6920696e73637269726520756e20656e66616e7420c3a0206ce28099c3a9636f6c652c206e692064656d616e64657220756e6520696e64656d6e69736174696f6e206175207469747265206465206c61206c6f69206ec2b0c2a0323020646520323030392e3c2f7370616e3e203c7370616e2069643d22733139223e5061726d69206c65732066616d696c6c657320696e746572726f67c3a965732c20343137206f6e74206175206d6f696e7320756e20656e66616e7420646f6e74206c61206e61697373616e6365206e6520666967757265207175652073757220756e20636572746966696361742064c3a96c697672c3a9207061722044616563682c207175e28099617563756e2074726962756e616c206e65207265636f6e6e61c3ae742e3c2f7370616e3e203c7370616e2069643d22733230223e4c6120436f6e76656e74696f6e2072656c6174697665206175782064726f697473206465206ce28099656e66616e742c20c3a0206c617175656c6c65206ce280994972616b206120616468c3a972c3a920656e20313939342c20676172616e74697420c3a020746f757420656e66616e742c2064c3a873207361206e61697373616e63652c206c652064726f697420c3a020756e206e6f6d20657420c3a020756e65206e6174696f6e616c6974c3a92e3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d22733231223e556e206a756765206465204d6f73736f756c2c20717569206120726571756973206ce28099616e6f6e796d61742c206c65206469742073616e732064c3a9746f7572c2a03a20c2abc2a04c61206c6f69206d65207065726d65742064e2809961696465722063657320656e66616e74732c206d616973207365756c656d656e7420756e6520666f6973206c6520646f73736965722064752070c3a872652072c3a967756c61726973c3a92e3c2f7370616e3e203c7370616e2069643d22733232223e4365727461696e73206a6f7572732c206a65207369676e652071756172616e74652061637465732c20657420706f757274616e74206a652072656e766f6965206c6120706c7570617274206465732066616d696c6c6573206368657a20656c6c65732ec2a0c2bb3c2f7370616e3e203c7370616e2069643d22733233223e4ce28099554e49434546206574206c6520486175742d436f6d6d697373617269617420646573204e6174696f6e7320756e696573206175782064726f697473206465206ce28099686f6d6d652072c3a9636c616d656e7420646570756973206c6f6e6774656d7073206465732070726f63c3a9647572657320706c75732073696d706c65732e3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733234223e4365207175e28099696c2066617574206661697265206d61696e74656e616e743c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733235223e4e6f757320617070656c6f6e73206c6520676f757665726e656d656e74206972616b69656e2c206c6520476f757665726e656d656e742072c3a967696f6e616c206475204b757264697374616e206574206c657320646f6e617465757273207175692073652072c3a9756e69726f6e7420c3a020457262696c206c65203231206d6169203230323620c3a0207072656e64726520717561747265206d657375726573c2a03a3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733236223e64c3a96d696e6572206c65732068616269746174696f6e73206175206dc3aa6d6520746974726520717565206c65732062c3a274696d656e7473207075626c6963732c20656e20636f6d6d656ec3a7616e74207061722053696e6a61722065742054616c20416661722c206574207075626c696572206c61206c6973746520646573206c69657578207175692072657374656e7420c3a020696e73706563746572e280af3b3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733237223e656e766f796572206465732074726962756e617578206974696ec3a972616e74732064616e73206368617175652063616d702065742063686171756520736f75732d6469737472696374206176616e74206c652033302073657074656d6272652032303236e280af3b3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733238223e64c3a96c697672657220756e2061637465206465206e61697373616e636520c3a02063686171756520656e66616e742c207175656c732071756520736f69656e74206c657320646f63756d656e747320646f6e7420646973706f73656e742073657320706172656e7473e280af3b3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733239223e766572736572206c65732039e280af38363020696e64656d6e6974c3a9732064c3a96ac3a0206163636f7264c3a965732c2064e28099756e206d6f6e74616e7420746f74616c206465207175656c717565203139322c35c2a06d696c6c69617264732064652064696e617273206972616b69656e732e3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733330223e4dc3a96d6f697265206574206a7573746963653c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733331223e5269656e20646520746f75742063656c61206e6520736175726169742072656d706c61636572206c61206a7573746963652e3c2f7370616e3e203c7370616e2069643d22733332223e456e206a75696e20323031362c20756e6520636f6d6d697373696f6e2064e28099656e7175c3aa746520646573204e6174696f6e7320756e696573206120636f6e636c752071756520446165636820636f6d6d65747461697420756e2067c3a96e6f6369646520636f6e747265206c65732059c3a97a69646973e280af3b206465206e6f6d627265757820726573636170c3a97320617474656e64656e7420746f756a6f75727320756e2070726f63c3a8732061757175656c20696c73207075697373656e742061737369737465722e3c2f7370616e3e203c7370616e2069643d22733333223ec2abc2a04c65207265746f7572206ee280996573742070617320756e6520666176657572c2a0c2bb2c20612064c3a9636c6172c3a9206c6120447265c2a054616d696d6920c3a02047656ec3a876652e3c2f7370616e3e203c7370616e2069643d22733334223ec2abc2a043e2809965737420756e2064726f69742c20657420756e2064726f6974206e652073652070c3a972696d65207061732ec2a0c2bb3c2f7370616e3e203c7370616e2069643d22733335223e517569206f7365726169742064697265206c6520636f6e74726169726520c3a0206365732066616d696c6c6573e280af3f3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733336223e4e6f7465206175782072c3a964616374696f6e733c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733337223e4c6520726170706f727420636f6d706c657420283634c2a070616765732c20656e20616e676c6169732c20656e2061726162652c20656e206672616ec3a761697320657420656e2070657273616e292065737420646973706f6e69626c6520c3a0206ce28099616472657373652068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d323032362e3c2f7370616e3e203c7370616e2069643d22733338223e506f757220746f7574652064656d616e64652064e28099656e7472657469656e2c20c3a963726976657a20c3a0207072657373406d616461722e6578616d706c652e3c2f7370616e3e203c7370616e2069643d22733339223e4365727461696e732064c3a97461696c73206f6e7420c3a974c3a9206d6f64696669c3a973206166696e2064652070726f74c3a9676572206c65732066616d696c6c65732e3c2f7370616e3e3c2f703e0a3c2f61727469636c653e0a3c666f6f7465723e3c703ec389646974696f6e20312c207075626c69c3a96520706172203c6264693e447261676f6d616e3c2f6264693e2c203c74696d65206469723d226c7472223e323032362d31312d32395431373a30333a34345a3c2f74696d653e2e203c6120687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6e696e657665682d72657475726e2f3122206469723d226c7472223e687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6e696e657665682d72657475726e2f313c2f613e3c2f703e3c2f666f6f7465723e0a3c2f626f64793e0a3c2f68746d6c3e0a	6174	65f1ff0487f4c4d31d694f833c840c43f3e3a75e34ce8048463e16ca95d5c6fa
3	1	statement.ar.html	text/html	\\x3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d22617222206469723d2272746c223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c6d657461206e616d653d2276696577706f72742220636f6e74656e743d2277696474683d6465766963652d77696474682c20696e697469616c2d7363616c653d31223e0a3c7469746c653ed8a7d984d8b9d8a7d8a6d984d8a7d8aa20d8a7d984d986d8a7d8b2d8add8a920d985d98620d8a7d984d985d988d8b5d98420d984d8a720d8aad8add8aad985d98420d8a7d984d8a7d986d8aad8b8d8a7d8b120d8b9d982d8afd8a7d98b20d8a2d8aed8b120c2b720447261676f6d616e3c2f7469746c653e0a3c6c696e6b2072656c3d2263616e6f6e6963616c2220687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6e696e657665682d72657475726e2f312f6172223e0a3c7374796c653e0a626f6479207b206d61782d696e6c696e652d73697a653a20343072656d3b206d617267696e2d696e6c696e653a206175746f3b2070616464696e673a20312e3572656d3b20666f6e743a20312e31323572656d2f312e362073657269663b207d0a3a6c616e67286172292c203a6c616e6728666129207b206c696e652d6865696768743a20312e393b207d0a666f6f746572207b206d617267696e2d626c6f636b2d73746172743a203372656d3b2070616464696e672d626c6f636b2d73746172743a203172656d3b20626f726465722d626c6f636b2d73746172743a2031707820736f6c69643b20666f6e742d73697a653a202e38373572656d3b207d0a2e6974656d207b20646973706c61793a206c6973742d6974656d3b206d617267696e2d696e6c696e652d73746172743a20312e323572656d3b207d0a3c2f7374796c653e0a3c2f686561643e0a3c626f64793e0a3c61727469636c653e0a3c68312069643d227331223ed8a7d984d8b9d8a7d8a6d984d8a7d8aa20d8a7d984d986d8a7d8b2d8add8a920d985d98620d8a7d984d985d988d8b5d98420d984d8a720d8aad8add8aad985d98420d8a7d984d8a7d986d8aad8b8d8a7d8b120d8b9d982d8afd8a7d98b20d8a2d8aed8b13c2f68313e0a3c703e3c7370616e2069643d227332223ed8acd986d98ad981d88c20d9a920d986d98ad8b3d8a7d9862fd8a3d8a8d8b1d98ad98420d9a2d9a0d9a2d9a63c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d227333223ed8a8d8b9d8af20d986d8add98820d8aad8b3d8b920d8b3d986d988d8a7d8aa20d8b9d984d98920d8a7d986d8aad987d8a7d8a120d8a7d984d982d8aad8a7d98420d981d98a20d8a7d984d985d988d8b5d984d88c20d984d8a720d8aad8b2d8a7d98420d9a5d9acd9a2d9a4d9a020d8b9d8a7d8a6d984d8a920d985d98620d8a7d984d985d8afd98ad986d8a920d988d985d98620d8a7d984d982d8b1d98920d8a7d984d988d8a7d982d8b9d8a920d8a5d984d98920d8a7d984d8bad8b1d8a820d985d986d987d8a720d8aad8b9d98ad8b420d981d98a20d985d8aed98ad985d8a7d8aa20d8a3d98820d981d98a20d985d8a8d8a7d986d98d20d8bad98ad8b120d985d983d8aad985d984d8a92e3c2f7370616e3e203c7370616e2069643d227334223ed988d98ad986d8b4d8b120d985d8b1d983d8b220d985d8afd8a7d8b120d984d8add982d988d98220d8a7d984d8a5d986d8b3d8a7d98620d8a7d984d98ad988d98520d986d8aad8a7d8a6d8ac20d985d8b3d8ad20d8a3d8acd8b1d8a7d98720d985d8aad8b7d988d8b9d988d98720d981d98a20d985d8add8a7d981d8b8d8a920d986d98ad986d988d98920d8a8d98ad98620d9a1d9a220d983d8a7d986d988d98620d8a7d984d8abd8a7d986d98a2fd98ad986d8a7d98ad8b120d988d9a2d9a720d8b4d8a8d8a7d8b72fd981d8a8d8b1d8a7d98ad8b120d9a2d9a0d9a2d9a62e3c2f7370616e3e203c7370616e2069643d227335223ed988d982d8af20d8aad8add8afd8ab20d8a7d984d985d8aad8b7d988d8b9d988d98620d8a5d984d98920d9a1d9acd9a3d9a1d9a820d985d98620d8a3d8b1d8a8d8a7d8a820d8a7d984d8a3d8b3d8b120d981d98a20d9a2d9a320d8add98ad8a7d98b20d988d982d8b1d98ad8a92e3c2f7370616e3e203c7370616e2069643d227336223ed988d8aad8aad984d8aed8b520d8b1d988d8a7d98ad8a7d8aa20d987d8a4d984d8a7d8a120d981d98a20d8abd984d8a7d8ab20d8b9d982d8a8d8a7d8aa3a20d8a7d984d985d8aad981d8acd8b1d8a7d8aa20d985d98620d985d8aed984d981d8a7d8aa20d8a7d984d8add8b1d8a8d88c20d988d8a7d984d8a3d988d8b1d8a7d98220d8a7d984d8abd8a8d988d8aad98ad8a920d8a7d984d985d981d982d988d8afd8a9d88c20d988d8a7d984d8aad8b9d988d98ad8b6d8a7d8aa20d8bad98ad8b120d8a7d984d985d8afd981d988d8b9d8a92e3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d227337223ed8a3d8b1d8b620d984d8a720d8aad8b2d8a7d98420d8aad982d8aad9843c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d227338223ed8a8d98ad98620d983d8a7d986d988d98620d8a7d984d8abd8a7d986d98a2fd98ad986d8a7d98ad8b120d9a2d9a0d9a2d9a420d988d983d8a7d986d988d98620d8a7d984d8a3d988d9842fd8afd98ad8b3d985d8a8d8b120d9a2d9a0d9a2d9a5d88c20d8b3d982d8b720d985d8a720d984d8a720d98ad982d98420d8b9d98620d9a8d9a720d8b4d8aed8b5d8a7d98b20d8a8d98ad98620d982d8aad98ad98420d988d8acd8b1d98ad8ad20d8a8d8b3d8a8d8a820d8a7d984d985d8aad981d8acd8b1d8a7d8aa20d985d98620d985d8aed984d981d8a7d8aa20d8a7d984d8add8b1d8a820d981d98a20d8a7d984d8a3d985d8a7d983d98620d8a7d984d8aad98a20d8b2d8b1d986d8a7d987d8a7d88c20d8a8d98ad986d987d98520d9a3d9a120d8b7d981d984d8a7d98b2e3c2f7370616e3e203c7370616e2069643d227339223ed988d981d98a20d8b3d986d8acd8a7d8b1d88c20d8b9d8a7d8afd8aa20d9a6d9a220d981d98a20d8a7d984d985d8a6d8a920d985d98620d8a7d984d8a3d8b3d8b120d8a7d984d8aad98a20d8b3d8a3d984d986d8a7d987d8a720d8a5d984d98920d8a8d98ad988d8aa20d984d98520d98ad981d8add8b5d987d8a720d8a3d98a20d981d8b1d98ad98220d984d8a5d8b2d8a7d984d8a920d8a7d984d8a3d984d8bad8a7d98520d982d8b72e3c2f7370616e3e203c7370616e2069643d22733130223ed988d982d8af20d8b7d987d991d8b1d8aa20d8afd8a7d8a6d8b1d8a920d8a7d984d8a3d985d98520d8a7d984d985d8aad8add8afd8a920d984d984d8a5d8acd8b1d8a7d8a1d8a7d8aa20d8a7d984d985d8aad8b9d984d982d8a920d8a8d8a7d984d8a3d984d8bad8a7d9852028554e4d41532920d988d8b4d8b1d983d8a7d8a4d987d8a720d8a7d984d8b9d8b1d8a7d982d98ad988d98620d985d8afd8a7d8b1d8b320d988d985d8b3d8aad8b4d981d98ad8a7d8aa20d988d985d8add8b7d8a7d8aa20d985d98ad8a7d987d89b20d8a3d985d8a720d8a7d984d8a8d98ad988d8aa20d8a7d984d8aed8a7d8b5d8a920d981d985d8a720d8b2d8a7d984d8aa20d981d98a20d8a2d8aed8b120d8a7d984d982d8a7d8a6d985d8a92e3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d22733131223ed981d98a20d9a320d8b4d8a8d8a7d8b72fd981d8a8d8b1d8a7d98ad8b1d88c20d8b9d986d8af20d8a7d984d8b3d8a7d8b9d8a920d9a620d8b5d8a8d8a7d8add8a7d98b20d8aad982d8b1d98ad8a8d8a7d98bd88c20d8a7d986d981d8acd8b1d8aa20d8b9d8a8d988d8a920d981d98a20d981d986d8a7d8a120d985d986d8b2d98420d981d98a20d8aad984d8b9d981d8b120d988d8a3d8b5d8a7d8a8d8aa20d8b4d982d98ad982d98ad98620d8a8d8acd8b1d988d8ad2e3c2f7370616e3e203c7370616e2069643d22733132223ed988d8a7d984d8aad982d8aa20d8a7d984d8afd983d8aad988d8b1d8a920d984d98ad984d98920d8a7d984d8aad985d98ad985d98ad88c20d985d8afd98ad8b1d8a920d985d8b1d983d8b220d985d8afd8a7d8b120d984d8add982d988d98220d8a7d984d8a5d986d8b3d8a7d986d88c20d988d8a7d984d8afd8aad987d985d8a720d8a8d8b9d8af20d8abd984d8a7d8abd8a920d8a3d98ad8a7d9852e3c2f7370616e3e203c7370616e2069643d22733133223ed988d982d8a7d984d8aa20d984d987d8a720d8a7d984d8a3d9853a20c2abd8a7d986d8aad8b8d8b1d986d8a720d987d8b0d8a720d8a7d984d8a8d98ad8aa20d8b3d8a8d8b920d8b3d986d988d8a7d8aa2e3c2f7370616e3e203c7370616e2069643d22733134223ed988d984d98520d98ad8a3d8aad99020d8a3d8add8af20d984d981d8add8b5d9872e3c2f7370616e3e203c7370616e2069643d22733135223ed8a3d98ad8acd8a820d8a3d98620d98ad983d988d98620d988d984d8afd8a7d98a20d987d985d8a720d985d98620d98ad983d8aad8b4d98120d985d8a720d8aad8add8aa20d8a3d8b1d8b6d98ad8aad987d89fc2bb3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733136223ed8a3d988d8b1d8a7d98220d984d8a720d98ad982d8a8d984d987d8a720d8a3d8add8af3c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733137223ed983d8abd98ad8b1d988d98620d985d985d98620d981d8b1d991d988d8a720d981d98a20d8b9d8a7d98520d9a2d9a0d9a1d9a420d981d8b1d991d988d8a720d985d98620d8afd988d98620d8a3d988d8b1d8a7d982d987d98520d8a7d984d8abd8a8d988d8aad98ad8a92e3c2f7370616e3e203c7370616e2069643d22733138223ed988d985d98620d8afd988d98620d8a8d8b7d8a7d982d8a920d8a7d984d8a3d8add988d8a7d98420d8a7d984d985d8afd986d98ad8a9d88c20d984d8a720d8aad8b3d8aad8b7d98ad8b920d8a7d984d8a3d8b3d8b1d8a920d8a3d98620d8aad8b3d8aad8a3d8acd8b120d8a8d98ad8aad8a7d98b20d8a3d98820d8aad8b3d8acd991d98420d8b7d981d984d8a7d98b20d981d98a20d8a7d984d985d8afd8b1d8b3d8a920d8a3d98820d8aad8b7d8a7d984d8a820d8a8d8a7d984d8aad8b9d988d98ad8b620d8a8d985d988d8acd8a820d8a7d984d982d8a7d986d988d98620d8b1d982d98520d9a2d9a020d984d8b3d986d8a920d9a2d9a0d9a0d9a92e3c2f7370616e3e203c7370616e2069643d22733139223ed988d985d98620d8a8d98ad98620d8a7d984d8a3d8b3d8b120d8a7d984d8aad98a20d982d8a7d8a8d984d986d8a7d987d8a7d88c20d984d8afd98920d9a4d9a1d9a720d8a3d8b3d8b1d8a920d8b7d981d98420d988d8a7d8add8af20d8b9d984d98920d8a7d984d8a3d982d98420d984d98520d8aad98fd8afd988d98ed991d98620d988d984d8a7d8afd8aad98720d8a5d984d8a720d981d98a20d8b4d987d8a7d8afd8a920d8a3d8b5d8afd8b1d987d8a720d8afd8a7d8b9d8b420d988d984d8a720d8aad8b9d8aad8b1d98120d8a8d987d8a720d8a3d98a20d985d8add983d985d8a92e3c2f7370616e3e203c7370616e2069643d22733230223ed988d8aad983d981d98420d8a7d8aad981d8a7d982d98ad8a920d8add982d988d98220d8a7d984d8b7d981d984d88c20d8a7d984d8aad98a20d8a7d986d8b6d98520d8a5d984d98ad987d8a720d8a7d984d8b9d8b1d8a7d98220d981d98a20d8b9d8a7d98520d9a1d9a9d9a9d9a4d88c20d984d983d98420d8b7d981d98420d8a7d984d8add98220d981d98a20d8a7d8b3d98520d988d8acd986d8b3d98ad8a920d985d986d8b020d988d984d8a7d8afd8aad9872e3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d22733231223ed988d982d8a7d98420d982d8a7d8b6d98d20d981d98a20d8a7d984d985d988d8b5d984d88c20d8b7d984d8a820d8b9d8afd98520d8b0d983d8b120d8a7d8b3d985d987d88c20d8a8d8b5d8b1d98ad8ad20d8a7d984d8b9d8a8d8a7d8b1d8a93a20c2abd98ad8b3d985d8ad20d984d98a20d8a7d984d982d8a7d986d988d98620d8a8d985d8b3d8a7d8b9d8afd8a920d987d8a4d984d8a7d8a120d8a7d984d8a3d8b7d981d8a7d984d88c20d988d984d983d98620d8a8d8b9d8af20d8aad8b3d988d98ad8a920d985d984d98120d8a7d984d8a3d8a820d981d982d8b72e3c2f7370616e3e203c7370616e2069643d22733232223ed988d981d98a20d8a8d8b9d8b620d8a7d984d8a3d98ad8a7d98520d8a3d988d982d991d8b920d8a3d8b1d8a8d8b9d98ad98620d985d8b9d8a7d985d984d8a9d88c20d988d985d8b920d8b0d984d98320d8a3d8b1d8afd99120d985d8b9d8b8d98520d8a7d984d8a3d8b3d8b120d985d98620d8add98ad8ab20d8a3d8aad8aa2ec2bb3c2f7370616e3e203c7370616e2069643d22733233223ed988d8aad8b7d8a7d984d8a820d8a7d984d98ad988d986d98ad8b3d98120d988d8a7d984d985d981d988d8b6d98ad8a920d8a7d984d8b3d8a7d985d98ad8a920d984d984d8a3d985d98520d8a7d984d985d8aad8add8afd8a920d984d8add982d988d98220d8a7d984d8a5d986d8b3d8a7d98620d985d986d8b020d8b2d985d98620d8b7d988d98ad98420d8a8d8a5d8acd8b1d8a7d8a1d8a7d8aa20d8a3d8a8d8b3d8b72e3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733234223ed985d8a720d98ad8acd8a820d981d8b9d984d98720d8a7d984d8a2d9863c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733235223ed986d8afd8b9d98820d8a7d984d8add983d988d985d8a920d8a7d984d8b9d8b1d8a7d982d98ad8a920d988d8add983d988d985d8a920d8a5d982d984d98ad98520d983d8b1d8afd8b3d8aad8a7d98620d988d8a7d984d8acd987d8a7d8aa20d8a7d984d985d8a7d986d8add8a920d8a7d984d8aad98a20d8b3d8aad8acd8aad985d8b920d981d98a20d8a3d8b1d8a8d98ad98420d981d98a20d9a2d9a120d8a3d98ad8a7d8b12fd985d8a7d98ad98820d9a2d9a0d9a2d9a620d8a5d984d98920d8a7d984d982d98ad8a7d98520d8a8d8a3d8b1d8a8d8b9d8a920d8a3d985d988d8b13a3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733236223ed8aad8b7d987d98ad8b120d8a7d984d8a8d98ad988d8aa20d8a3d8b3d988d8a920d8a8d8a7d984d985d8a8d8a7d986d98a20d8a7d984d8b9d8a7d985d8a9d88c20d8a8d8afd8a1d8a7d98b20d8a8d8b3d986d8acd8a7d8b120d988d8aad984d8b9d981d8b1d88c20d988d986d8b4d8b120d982d8a7d8a6d985d8a920d8a7d984d8a3d985d8a7d983d98620d8a7d984d8aad98a20d984d98520d8aad98fd981d8add8b520d8a8d8b9d8afd89b3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733237223ed8a5d8b1d8b3d8a7d98420d985d8add8a7d983d98520d985d8aad986d982d984d8a920d8a5d984d98920d983d98420d985d8aed98ad98520d988d983d98420d986d8a7d8add98ad8a920d982d8a8d98420d9a3d9a020d8a3d98ad984d988d9842fd8b3d8a8d8aad985d8a8d8b120d9a2d9a0d9a2d9a6d89b3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733238223ed8a5d8b5d8afd8a7d8b120d8b4d987d8a7d8afd8a920d985d98ad984d8a7d8af20d984d983d98420d8b7d981d984d88c20d8a3d98ad8a7d98b20d983d8a7d986d8aa20d8a7d984d988d8abd8a7d8a6d98220d8a7d984d8aad98a20d98ad8add985d984d987d8a720d988d8a7d984d8afd8a7d987d89b3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733239223ed8afd981d8b920d8a7d984d8aad8b9d988d98ad8b6d8a7d8aa20d8a7d984d8aad98a20d8b3d8a8d98220d8a5d982d8b1d8a7d8b1d987d8a7d88c20d988d8b9d8afd8afd987d8a720d9a9d9acd9a8d9a6d9a020d8aad8b9d988d98ad8b6d8a7d98bd88c20d988d8aad8a8d984d8ba20d982d98ad985d8aad987d8a720d8a7d984d8a5d8acd985d8a7d984d98ad8a920d986d8add98820d9a1d9a9d9a2d9abd9a520d985d984d98ad8a7d8b120d8afd98ad986d8a7d8b120d8b9d8b1d8a7d982d98a2e3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733330223ed8a7d984d8b0d8a7d983d8b1d8a920d988d8a7d984d8b9d8afd8a7d984d8a93c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733331223ed984d8a720d8b4d98ad8a120d985d98620d987d8b0d8a720d98ad8bad986d98a20d8b9d98620d8a7d984d8b9d8afd8a7d984d8a92e3c2f7370616e3e203c7370616e2069643d22733332223ed981d981d98a20d8add8b2d98ad8b1d8a7d9862fd98ad988d986d98ad98820d9a2d9a0d9a1d9a620d8aed984d8b5d8aa20d984d8acd986d8a920d8aad8add982d98ad98220d8aad8a7d8a8d8b9d8a920d984d984d8a3d985d98520d8a7d984d985d8aad8add8afd8a920d8a5d984d98920d8a3d98620d8afd8a7d8b9d8b420d98ad8b1d8aad983d8a820d8a5d8a8d8a7d8afd8a920d8acd985d8a7d8b9d98ad8a920d8a8d8add98220d8a7d984d8a5d98ad8b2d98ad8afd98ad98ad986d89b20d988d984d8a720d98ad8b2d8a7d98420d983d8abd98ad8b120d985d98620d8a7d984d986d8a7d8acd98ad98620d98ad986d8aad8b8d8b1d988d98620d985d8add8a7d983d985d8a920d98ad8b3d8aad8b7d98ad8b9d988d98620d8add8b6d988d8b1d987d8a72e3c2f7370616e3e203c7370616e2069643d22733333223ed988d982d8a7d984d8aa20d8a7d984d8afd983d8aad988d8b1d8a920d8a7d984d8aad985d98ad985d98a20d981d98a20d8acd986d98ad9813a20c2abd8a7d984d8b9d988d8afd8a920d984d98ad8b3d8aa20d985d986d991d8a92ec2bb3c2f7370616e3e203c7370616e2069643d22733334223ed988d8a3d8b6d8a7d981d8aa3a20c2abd8a5d986d987d8a720d8add982d88c20d988d8a7d984d8add98220d984d8a720d98ad8b3d982d8b720d8a8d8a7d984d8aad982d8a7d8afd9852ec2bb3c2f7370616e3e203c7370616e2069643d22733335223ed981d985d98620d98ad8acd8b1d8a420d8b9d984d98920d8a3d98620d98ad982d988d98420d984d987d8b0d98720d8a7d984d8a3d8b3d8b120d8bad98ad8b120d8b0d984d983d89f3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733336223ed985d984d8a7d8add8b8d8a920d984d987d98ad8a6d8a7d8aa20d8a7d984d8aad8add8b1d98ad8b13c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733337223ed98ad8aad988d981d8b120d8a7d984d8aad982d8b1d98ad8b120d8a7d984d983d8a7d985d9842028d9a6d9a420d8b5d981d8add8a9d88c20d8a8d8a7d984d8a5d986d8acd984d98ad8b2d98ad8a920d988d8a7d984d8b9d8b1d8a8d98ad8a920d988d8a7d984d981d8a7d8b1d8b3d98ad8a920d988d8a7d984d981d8b1d986d8b3d98ad8a92920d8b9d984d98920d8a7d984d8b1d8a7d8a8d8b72068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d323032362e3c2f7370616e3e203c7370616e2069643d22733338223ed988d984d8b7d984d8a820d8a7d984d985d982d8a7d8a8d984d8a7d8aad88c20d8aad98fd8b1d8acd98920d8a7d984d983d8aad8a7d8a8d8a920d8a5d984d989207072657373406d616461722e6578616d706c652e3c2f7370616e3e203c7370616e2069643d22733339223ed988d982d8af20d8bad98fd98ad991d8b1d8aa20d8a8d8b9d8b620d8a7d984d8aad981d8a7d8b5d98ad98420d8add985d8a7d98ad8a9d98b20d984d984d8a3d8b3d8b12e3c2f7370616e3e3c2f703e0a3c2f61727469636c653e0a3c666f6f7465723e3c703ed8a7d984d8a5d8b5d8afd8a7d8b120d9a1d88c20d986d8b4d8b1d8aad987203c6264693e447261676f6d616e3c2f6264693e2c203c74696d65206469723d226c7472223e323032362d31312d32395431373a30333a34345a3c2f74696d653e2e203c6120687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6e696e657665682d72657475726e2f3122206469723d226c7472223e687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6e696e657665682d72657475726e2f313c2f613e3c2f703e3c2f666f6f7465723e0a3c2f626f64793e0a3c2f68746d6c3e0a	7515	995736592d6e1b302a08d1de3af370ca30a8773a0c00d80d017b334369f788e3
4	1	statement.fa.html	text/html	\\x3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d22666122206469723d2272746c223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c6d657461206e616d653d2276696577706f72742220636f6e74656e743d2277696474683d6465766963652d77696474682c20696e697469616c2d7363616c653d31223e0a3c7469746c653ed8aed8a7d986d988d8a7d8afd987e2808cd987d8a7db8c20d8a2d988d8a7d8b1d987d99420d985d988d8b5d98420d8aad8a7d8a820db8cdaa920d8afd987d987d99420d8afdb8cdaafd8b120d8a7d986d8aad8b8d8a7d8b120d8b1d8a720d986d8afd8a7d8b1d986d8af20c2b720447261676f6d616e3c2f7469746c653e0a3c6c696e6b2072656c3d2263616e6f6e6963616c2220687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6e696e657665682d72657475726e2f312f6661223e0a3c7374796c653e0a626f6479207b206d61782d696e6c696e652d73697a653a20343072656d3b206d617267696e2d696e6c696e653a206175746f3b2070616464696e673a20312e3572656d3b20666f6e743a20312e31323572656d2f312e362073657269663b207d0a3a6c616e67286172292c203a6c616e6728666129207b206c696e652d6865696768743a20312e393b207d0a666f6f746572207b206d617267696e2d626c6f636b2d73746172743a203372656d3b2070616464696e672d626c6f636b2d73746172743a203172656d3b20626f726465722d626c6f636b2d73746172743a2031707820736f6c69643b20666f6e742d73697a653a202e38373572656d3b207d0a2e6974656d207b20646973706c61793a206c6973742d6974656d3b206d617267696e2d696e6c696e652d73746172743a20312e323572656d3b207d0a3c2f7374796c653e0a3c2f686561643e0a3c626f64793e0a3c61727469636c653e0a3c68312069643d227331223ed8aed8a7d986d988d8a7d8afd987e2808cd987d8a7db8c20d8a2d988d8a7d8b1d987d99420d985d988d8b5d98420d8aad8a7d8a820db8cdaa920d8afd987d987d99420d8afdb8cdaafd8b120d8a7d986d8aad8b8d8a7d8b120d8b1d8a720d986d8afd8a7d8b1d986d8af3c2f68313e0a3c703e3c7370616e2069643d227332223eda98d986d988d88c20dbb920d8a2d988d8b1db8cd98420dbb2dbb0dbb2dbb63c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d227333223ed986d8b2d8afdb8cdaa920d8a8d98720d986d98720d8b3d8a7d98420d9bed8b320d8a7d8b220d9bed8a7db8cd8a7d98620d8acd986daaf20d8afd8b120d985d988d8b5d984d88c20dbb5d9acdbb2dbb4dbb020d8aed8a7d986d988d8a7d8afd98720d8a7d8b220d8a7db8cd98620d8b4d987d8b120d98820d8a7d8b220d8b1d988d8b3d8aad8a7d987d8a7db8c20d8bad8b1d8a820d8a2d98620d987d985da86d986d8a7d98620d8afd8b120d8a7d8b1d8afd988daafd8a7d987e2808cd987d8a720db8cd8a720d8afd8b120d8b3d8a7d8aed8aad985d8a7d986e2808cd987d8a7db8c20d986db8cd985d987e2808cdaa9d8a7d8b1d98720d8b2d986d8afdaafdb8c20d985db8ce2808cdaa9d986d986d8af2e3c2f7370616e3e203c7370616e2069643d227334223ed985d8b1daa9d8b220d8add982d988d98220d8a8d8b4d8b120d985d8afd8a7d8b120d8a7d985d8b1d988d8b220d986d8aad8a7db8cd8ac20d9bedb8cd985d8a7db8cd8b4db8c20d8b1d8a720d985d986d8aad8b4d8b120d985db8ce2808cdaa9d986d8af20daa9d98720d8afd8a7d988d8b7d984d8a8d8a7d986d8b420d8a7d8b220dbb1dbb220da98d8a7d986d988db8cd98720d8aad8a720dbb2dbb720d981d988d8b1db8cd987d99420dbb2dbb0dbb2dbb620d8afd8b120d8a7d8b3d8aad8a7d98620d986db8cd986d988d8a720d8a7d986d8acd8a7d98520d8afd8a7d8afd987e2808cd8a7d986d8af2e3c2f7370616e3e203c7370616e2069643d227335223ed8a2d986d8a7d98620d8a8d8a720dbb1d9acdbb3dbb1dbb820d8b3d8b1d9bed8b1d8b3d8aa20d8aed8a7d986d988d8a7d8b120d8afd8b120dbb2dbb320d985d8add984d98720d98820d8b1d988d8b3d8aad8a720daafd981d8aae2808cd988daafd98820daa9d8b1d8afd986d8af2e3c2f7370616e3e203c7370616e2069643d227336223ed8a2d986da86d98720d8b4d986db8cd8afd986d8af20d8a7d8b220d8b3d98720d985d8a7d986d8b920d8addaa9d8a7db8cd8aa20d8afd8a7d8b1d8af3a20d8a8d982d8a7db8cd8a7db8c20d8a7d986d981d8acd8a7d8b1db8c20d8acd986daafd88c20d985d8afd8a7d8b1daa920d8a7d8b2d8afd8b3d8aae2808cd8b1d981d8aad98720d98820d8bad8b1d8a7d985d8aae2808cd987d8a7db8c20d9bed8b1d8afd8a7d8aed8aae2808cd986d8b4d8afd9872e3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d227337223ed8b2d985db8cd986db8c20daa9d98720d987d986d988d8b220d8acd8a7d98620d985db8ce2808cdaafdb8cd8b1d8af3c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d227338223ed8a7d8b220da98d8a7d986d988db8cd987d99420dbb2dbb0dbb2dbb420d8aad8a720d8afd8b3d8a7d985d8a8d8b120dbb2dbb0dbb2dbb5d88c20d8a8d982d8a7db8cd8a7db8c20d8a7d986d981d8acd8a7d8b1db8c20d8acd986daaf20d8afd8b120d8acd8a7d987d8a7db8cdb8c20daa9d98720d8a7d8b220d8a2d986e2808cd987d8a720d8a8d8a7d8b2d8afdb8cd8af20daa9d8b1d8afdb8cd98520d8afd8b3d8aae2808cdaa9d98520dbb8dbb720d986d981d8b120d8b1d8a720daa9d8b4d8aad98720db8cd8a720d8b2d8aed985db8c20daa9d8b1d8afd98720d8a7d8b3d8aa20daa9d98720dbb3dbb120d986d981d8b120d8a7d8b220d8a2d986d8a7d98620daa9d988d8afdaa920d8a8d988d8afd987e2808cd8a7d986d8af2e3c2f7370616e3e203c7370616e2069643d227339223ed8afd8b120d8b3d986d8acd8a7d8b1d88c20dbb6dbb220d8afd8b1d8b5d8af20d8a7d8b220d8aed8a7d986d988d8a7d8afd987e2808cd987d8a7db8cdb8c20daa9d98720d8a7d8b220d8a2d986d8a7d98620d9bed8b1d8b3db8cd8afdb8cd98520d8a8d98720d8aed8a7d986d987e2808cd8a7db8c20d8a8d8a7d8b2daafd8b4d8aad987e2808cd8a7d986d8af20daa9d98720d987db8cda8620daafd8b1d988d98720d985db8cd986e2808cd8b1d988d8a8db8c20d987d8b1daafd8b220d8a2d98620d8b1d8a720d8a8d8a7d8b2d8b1d8b3db8c20d986daa9d8b1d8afd98720d8a7d8b3d8aa2e3c2f7370616e3e203c7370616e2069643d22733130223ed8b3d8b1d988db8cd8b320d8a7d982d8afd8a7d98520d8b9d984db8cd98720d985db8cd98620d8b3d8a7d8b2d985d8a7d98620d985d984d98420d985d8aad8add8af2028554e4d41532920d98820d987d985daa9d8a7d8b1d8a7d98620d8b9d8b1d8a7d982db8ce2808cd8a7d8b420d985d8afd8b1d8b3d987e2808cd987d8a7d88c20d8a8db8cd985d8a7d8b1d8b3d8aad8a7d986e2808cd987d8a720d98820d8a7db8cd8b3d8aadaafd8a7d987e2808cd987d8a7db8c20d8a2d8a820d8b1d8a720d9bed8a7daa9e2808cd8b3d8a7d8b2db8c20daa9d8b1d8afd987e2808cd8a7d986d8afd89b20d8a7d985d8a720d8aed8a7d986d987e2808cd987d8a7db8c20d8b4d8aed8b5db8c20d987d985da86d986d8a7d98620d8afd8b120d8a7d986d8aad987d8a7db8c20d981d987d8b1d8b3d8aa20d985d8a7d986d8afd987e2808cd8a7d986d8af2e3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d22733131223ed8afd8b120dbb320d981d988d8b1db8cd987d88c20d8add8afd988d8af20d8b3d8a7d8b9d8aa20dbb620d8a8d8a7d985d8afd8a7d8afd88c20db8cdaa920d8acd8b3d98520d8a7d986d981d8acd8a7d8b1db8c20d8afd8b120d8addb8cd8a7d8b720d8aed8a7d986d987e2808cd8a7db8c20d8afd8b120d8aad984d8b9d981d8b120d985d986d981d8acd8b120d8b4d8af20d98820d8afd98820d8a8d8b1d8a7d8afd8b120d8b1d8a720d8b2d8aed985db8c20daa9d8b1d8af2e3c2f7370616e3e203c7370616e2069643d22733132223ed8afdaa9d8aad8b120d984db8cd984d8a720d8aad985db8cd985db8cd88c20d985d8afdb8cd8b120d985d8b1daa9d8b220d8add982d988d98220d8a8d8b4d8b120d985d8afd8a7d8b1d88c20d8b3d98720d8b1d988d8b220d8a8d8b9d8af20d8a8d8a720d985d8a7d8afd8b120d8a2d986d8a7d98620d8afdb8cd8afd8a7d8b120daa9d8b1d8af2e3c2f7370616e3e203c7370616e2069643d22733133223ed985d8a7d8afd8b120d8a8d98720d8a7d98820daafd981d8aa3a20c2abd987d981d8aa20d8b3d8a7d98420da86d8b4d985e2808cd8a8d987e2808cd8b1d8a7d98720d8a7db8cd98620d8aed8a7d986d98720d8a8d988d8afdb8cd9852e3c2f7370616e3e203c7370616e2069643d22733134223ed987db8cda86e2808cdaa9d8b320d986db8cd8a7d985d8af20d986daafd8a7d987db8c20d8a8d98720d8a2d98620d8a8db8cd986d8afd8a7d8b2d8af2e3c2f7370616e3e203c7370616e2069643d22733135223ed8a2db8cd8a720d9bed8b3d8b1d8a7d98620d985d98620d8a8d8a7db8cd8af20d987d985d8a7d98620daa9d8b3d8a7d986db8c20d8a8d8a7d8b4d986d8af20daa9d98720d985db8ce2808cd981d987d985d986d8af20d8b2db8cd8b120daa9d98120d8aed8a7d986d98720da86db8cd8b3d8aad89fc2bb3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733136223ed985d8afd8a7d8b1daa9db8c20daa9d98720d987db8cda86e2808cdaa9d8b320d986d985db8ce2808cd9bed8b0db8cd8b1d8af3c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733137223ed8a8d8b3db8cd8a7d8b1db8c20d8a7d8b220daa9d8b3d8a7d986db8c20daa9d98720d8afd8b120d8b3d8a7d98420dbb2dbb0dbb1dbb420daafd8b1db8cd8aed8aad986d8afd88c20d985d8afd8a7d8b1daa920d8aed988d8af20d8b1d8a720d987d985d8b1d8a7d98720d986d8afd8a7d8b4d8aad986d8af2e3c2f7370616e3e203c7370616e2069643d22733138223ed8aed8a7d986d988d8a7d8afd98720d8a8d8afd988d98620daa9d8a7d8b1d8aa20d8a7d8add988d8a7d98420d985d8afd986db8c20d986d985db8ce2808cd8aad988d8a7d986d8af20d8aed8a7d986d98720d8a7d8acd8a7d8b1d98720daa9d986d8afd88c20daa9d988d8afdaa9db8c20d8b1d8a720d8afd8b120d985d8afd8b1d8b3d98720d986d8a7d985e2808cd986d988db8cd8b3db8c20daa9d986d8af20db8cd8a720d8a8d8b120d9bed8a7db8cd987d99420d982d8a7d986d988d98620d8b4d985d8a7d8b1d987d99420dbb2dbb020d8b3d8a7d98420dbb2dbb0dbb0dbb920d8bad8b1d8a7d985d8aa20d8a8d8aed988d8a7d987d8af2e3c2f7370616e3e203c7370616e2069643d22733139223ed8a7d8b220d985db8cd8a7d98620d8aed8a7d986d988d8a7d8afd987e2808cd987d8a7db8cdb8c20daa9d98720d8a8d8a720d8a2d986d8a7d98620d985d8b5d8a7d8add8a8d98720daa9d8b1d8afdb8cd985d88c20dbb4dbb1dbb720d8aed8a7d986d988d8a7d8afd98720d8afd8b3d8aae2808cdaa9d98520db8cdaa920d981d8b1d8b2d986d8af20d8afd8a7d8b1d986d8af20daa9d98720d8aad988d984d8afd8b420d8aad986d987d8a720d8afd8b120daafd988d8a7d987db8c20d8b5d8a7d8afd8b1d8b4d8afd98720d8a7d8b220d8b3d988db8c20d8afd8a7d8b9d8b420d8abd8a8d8aa20d8b4d8afd98720d8a7d8b3d8aa20d98820d987db8cda8620d8afd8a7d8afdaafd8a7d987db8c20d8a2d98620d8b1d8a720d8a8d98720d8b1d8b3d985db8cd8aa20d986d985db8ce2808cd8b4d986d8a7d8b3d8af2e3c2f7370616e3e203c7370616e2069643d22733230223ed9bedb8cd985d8a7d986e2808cd986d8a7d985d987d99420d8add982d988d98220daa9d988d8afdaa9d88c20daa9d98720d8b9d8b1d8a7d98220d8afd8b120d8b3d8a7d98420dbb1dbb9dbb9dbb420d8a8d98720d8a2d98620d9bedb8cd988d8b3d8aad88c20d8a8d8b1d8a7db8c20d987d8b120daa9d988d8afdaa920d8a7d8b220d987d986daafd8a7d98520d8aad988d984d8af20d8add98220d8afd8a7d8b4d8aad98620d986d8a7d98520d98820d8aad8a7d8a8d8b9db8cd8aa20d8b1d8a720d8aad8b6d985db8cd98620d985db8ce2808cdaa9d986d8af2e3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d22733231223edb8cdaa920d982d8a7d8b6db8c20d8afd8b120d985d988d8b5d984d88c20daa9d98720d8aed988d8a7d8b3d8aa20d986d8a7d985d8b420d981d8a7d8b420d986d8b4d988d8afd88c20d8a8db8ce2808cd9bed8b1d8afd98720daafd981d8aa3a20c2abd982d8a7d986d988d98620d8a8d98720d985d98620d8a7d8acd8a7d8b2d98720d985db8ce2808cd8afd987d8af20d8a8d98720d8a7db8cd98620daa9d988d8afdaa9d8a7d98620daa9d985daa920daa9d986d985d88c20d8a7d985d8a720d8aad986d987d8a720d9bed8b320d8a7d8b220d8a2d986daa9d98720d9bed8b1d988d986d8afd987d99420d9bed8afd8b120d8aad8b9db8cdb8cd98620d8aadaa9d984db8cd98120d8b4d988d8af2e3c2f7370616e3e203c7370616e2069643d22733232223ed8a8d8b9d8b6db8c20d8b1d988d8b2d987d8a720da86d987d98420d8a8d8b1daafd98720d8a7d985d8b6d8a720d985db8ce2808cdaa9d986d98520d98820d8a8d8a7d8b220d987d98520d8a8db8cd8b4d8aad8b120d8aed8a7d986d988d8a7d8afd987e2808cd987d8a720d8b1d8a720d8afd8b3d8aae2808cd8aed8a7d984db8c20d8a8d98720d8aed8a7d986d98720d985db8ce2808cd981d8b1d8b3d8aad9852ec2bb3c2f7370616e3e203c7370616e2069643d22733233223edb8cd988d986db8cd8b3d98120d98820d8afd981d8aad8b120daa9d985db8cd8b3d8b120d8b9d8a7d984db8c20d8add982d988d98220d8a8d8b4d8b120d8b3d8a7d8b2d985d8a7d98620d985d984d98420d985d8aad8add8af20d8a7d8b220d8afdb8cd8b1d8a8d8a7d8b220d8aed988d8a7d8b3d8aad8a7d8b120d8b1d988d986d8afd987d8a7db8c20d8b3d8a7d8afd987e2808cd8aad8b1db8c20d8a8d988d8afd987e2808cd8a7d986d8af2e3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733234223ed8a2d986da86d98720d8a7daa9d986d988d98620d8a8d8a7db8cd8af20d8a7d986d8acd8a7d98520d8b4d988d8af3c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733235223ed985d8a720d8a7d8b220d8afd988d984d8aa20d8b9d8b1d8a7d982d88c20d8addaa9d988d985d8aa20d8a7d982d984db8cd98520daa9d8b1d8afd8b3d8aad8a7d98620d98820daa9d985daa9e2808cd8afd987d986d8afdaafd8a7d986db8c20daa9d98720d8b1d988d8b220dbb2dbb120d985d987d99420dbb2dbb0dbb2dbb620d8afd8b120d8a7d8b1d8a8db8cd98420daafd8b1d8af20d987d98520d985db8ce2808cd8a2db8cd986d8af20d985db8ce2808cd8aed988d8a7d987db8cd98520da86d987d8a7d8b120daa9d8a7d8b120d8a7d986d8acd8a7d98520d8afd987d986d8af3a3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733236223ed8aed8a7d986d987e2808cd987d8a720d8b1d8a720d986db8cd8b220d985d8a7d986d986d8af20d8b3d8a7d8aed8aad985d8a7d986e2808cd987d8a7db8c20d8b9d985d988d985db8c20d9bed8a7daa9e2808cd8b3d8a7d8b2db8c20daa9d986d986d8afd88c20d986d8aed8b3d8aa20d8afd8b120d8b3d986d8acd8a7d8b120d98820d8aad984d8b9d981d8b1d88c20d98820d981d987d8b1d8b3d8aa20d8acd8a7d987d8a7db8cdb8c20d8b1d8a720daa9d98720d987d986d988d8b220d8a8d8a7db8cd8af20d8a8d8a7d8b2d8b1d8b3db8c20d8b4d988d986d8af20d985d986d8aad8b4d8b120daa9d986d986d8afd89b3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733237223ed9bedb8cd8b420d8a7d8b220dbb3dbb020d8b3d9bed8aad8a7d985d8a8d8b120dbb2dbb0dbb2dbb620d8afd8a7d8afdaafd8a7d987e2808cd987d8a7db8c20d8b3db8cd8a7d8b120d8b1d8a720d8a8d98720d987d985d987d99420d8a7d8b1d8afd988daafd8a7d987e2808cd987d8a720d98820d8a8d8aed8b4e2808cd987d8a720d8a8d981d8b1d8b3d8aad986d8afd89b3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733238223ed8a8d8b1d8a7db8c20d987d8b120daa9d988d8afdaa920daafd988d8a7d987db8c20d988d984d8a7d8afd8aa20d8b5d8a7d8afd8b120daa9d986d986d8afd88c20d9bed8afd8b120d98820d985d8a7d8afd8b1d8b420d987d8b120d985d8afd8b1daa9db8c20daa9d98720d8afd8a7d8b4d8aad98720d8a8d8a7d8b4d986d8afd89b3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d22733239223edbb9d9acdbb8dbb6dbb020d8bad8b1d8a7d985d8aadb8c20d8b1d8a720daa9d98720d9bedb8cd8b4e2808cd8aad8b120d8aad8b5d988db8cd8a820d8b4d8afd98720d98820d8afd8b120d985d8acd985d988d8b920d8add8afd988d8af20dbb1dbb9dbb2d9abdbb520d985db8cd984db8cd8a7d8b1d8af20d8afdb8cd986d8a7d8b120d8b9d8b1d8a7d98220d8a7d8b3d8aa20d8a8d9bed8b1d8afd8a7d8b2d986d8af2e3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733330223edb8cd8a7d8af20d98820d8afd8a7d8afd8aed988d8a7d987db8c3c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733331223ed987db8cda86e2808cdb8cdaa920d8a7d8b220d8a7db8cd986e2808cd987d8a720d8acd8a7db8c20d8b9d8afd8a7d984d8aa20d8b1d8a720d986d985db8ce2808cdaafdb8cd8b1d8af2e3c2f7370616e3e203c7370616e2069643d22733332223ed8afd8b120da98d988d8a6d98620dbb2dbb0dbb1dbb620db8cdaa920daa9d985db8cd8b3db8cd988d98620d8aad8add982db8cd98220d8b3d8a7d8b2d985d8a7d98620d985d984d98420d985d8aad8add8af20d8a8d98720d8a7db8cd98620d986d8aadb8cd8acd98720d8b1d8b3db8cd8af20daa9d98720d8afd8a7d8b9d8b420d8b9d984db8cd98720d8a7db8cd8b2d8afdb8cd8a7d98620d985d8b1d8aadaa9d8a820d986d8b3d984e2808cdaa9d8b4db8c20d985db8ce2808cd8b4d988d8afd89b20d8a8d8b3db8cd8a7d8b1db8c20d8a7d8b220d8a8d8a7d8b2d985d8a7d986d8afdaafd8a7d98620d987d986d988d8b220da86d8b4d985e2808cd8a8d987e2808cd8b1d8a7d98720d985d8add8a7daa9d985d987e2808cd8a7db8c20d987d8b3d8aad986d8af20daa9d98720d8a8d8aad988d8a7d986d986d8af20d8afd8b120d8a2d98620d8add8b6d988d8b120db8cd8a7d8a8d986d8af2e3c2f7370616e3e203c7370616e2069643d22733333223ed8afdaa9d8aad8b120d8aad985db8cd985db8c20d8afd8b120da98d986d98820daafd981d8aa3a20c2abd8a8d8a7d8b2daafd8b4d8aa20d984d8b7d98120d986db8cd8b3d8aa2ec2bb3c2f7370616e3e203c7370616e2069643d22733334223ed8a7d98820d8a7d981d8b2d988d8af3a20c2abd8a8d8a7d8b2daafd8b4d8aa20d8add98220d8a7d8b3d8aa20d98820d8add98220d8a8d8a720daafd8b0d8b4d8aa20d8b2d985d8a7d98620d8a7d8b220d985db8cd8a7d98620d986d985db8ce2808cd8b1d988d8af2ec2bb3c2f7370616e3e203c7370616e2069643d22733335223eda86d98720daa9d8b3db8c20d8acd8b1d8a6d8aa20d8afd8a7d8b1d8af20d8a8d98720d8a7db8cd98620d8aed8a7d986d988d8a7d8afd987e2808cd987d8a720d8acd8b220d8a7db8cd98620d8a8daafd988db8cd8afd89f3c2f7370616e3e3c2f703e0a3c68323e3c7370616e2069643d22733336223edb8cd8a7d8afd8afd8a7d8b4d8aa20d8a8d8b1d8a7db8c20d8afd8a8db8cd8b1d8a7d98620d8aed8a8d8b13c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d22733337223ed985d8aad98620daa9d8a7d985d98420daafd8b2d8a7d8b1d8b42028dbb6dbb420d8b5d981d8add987d88c20d8a8d98720d8a7d986daafd984db8cd8b3db8cd88c20d8b9d8b1d8a8db8cd88c20d981d8a7d8b1d8b3db8c20d98820d981d8b1d8a7d986d8b3d988db8c2920d8afd8b120d986d8b4d8a7d986db8c2068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d3230323620d8afd8b120d8afd8b3d8aad8b1d8b320d8a7d8b3d8aa2e3c2f7370616e3e203c7370616e2069643d22733338223ed8a8d8b1d8a7db8c20d985d8b5d8a7d8add8a8d987d88c20d984d8b7d981d8a7d98b20d8a8d987207072657373406d616461722e6578616d706c6520d8a8d986d988db8cd8b3db8cd8af2e3c2f7370616e3e203c7370616e2069643d22733339223ed8a8d8b1d8a7db8c20d985d8add8a7d981d8b8d8aa20d8a7d8b220d8aed8a7d986d988d8a7d8afd987e2808cd987d8a7d88c20d8a8d8b1d8aedb8c20d8a7d8b220d8acd8b2d8a6db8cd8a7d8aa20d8aad8badb8cdb8cd8b120d8afd8a7d8afd98720d8b4d8afd98720d8a7d8b3d8aa2e3c2f7370616e3e3c2f703e0a3c2f61727469636c653e0a3c666f6f7465723e3c703ed986d8b3d8aed987d99420dbb1d88c20d986d8a7d8b4d8b13a203c6264693e447261676f6d616e3c2f6264693e2c203c74696d65206469723d226c7472223e323032362d31312d32395431373a30333a34345a3c2f74696d653e2e203c6120687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6e696e657665682d72657475726e2f3122206469723d226c7472223e687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6e696e657665682d72657475726e2f313c2f613e3c2f703e3c2f666f6f7465723e0a3c2f626f64793e0a3c2f68746d6c3e0a	8130	a913443c10c5fc74b313c65115bfbece8aa94beb1a9b324e067749b27a4ba4a6
5	1	statement.en.txt	text/plain	\\x4d6f73756ce280997320446973706c616365642046616d696c6965732043616e6e6f74205761697420416e6f74686572204465636164650a0a47656e6576612c203920417072696c20323032360a0a4e6561726c79206e696e6520796561727320616674657220746865206669676874696e6720696e204d6f73756c20656e6465642c20352c3234302066616d696c6965732066726f6d20746865206369747920616e642066726f6d207468652076696c6c6167657320746f207468652077657374206f66206974207374696c6c206c69766520696e2063616d7073206f7220696e20756e66696e6973686564206275696c64696e67732e20546f64617920746865204d616461722043656e74726520666f722048756d616e20526967687473207075626c69736865732074686520726573756c7473206f6620612073757276657920746861742069747320766f6c756e74656572732063617272696564206f757420696e204e696e65766568206265747765656e203132204a616e7561727920616e6420323720466562727561727920323032362e20546865792073706f6b65207769746820312c333138206865616473206f6620686f757365686f6c6420696e203233206e65696768626f7572686f6f647320616e642076696c6c616765732e2057686174207468657920686561726420636f6d657320646f776e20746f207468726565206f62737461636c65733a206578706c6f736976652072656d6e616e7473206f66207761722c206c6f73742070617065727320616e6420756e7061696420636f6d70656e736174696f6e2e0a0a47726f756e642074686174207374696c6c206b696c6c730a0a4265747765656e204a616e75617279203230323420616e6420446563656d62657220323032352c206578706c6f736976652072656d6e616e7473206f6620776172206b696c6c6564206f7220696e6a75726564206174206c656173742038372070656f706c6520696e2074686520706c61636573207468617420776520766973697465642c203331206f66207468656d206368696c6472656e2e20496e2053696e6a61722c203632207065722063656e74206f66207468652066616d696c6965732077686f6d2077652061736b656420686176652072657475726e656420746f206120686f7573652074686174206e6f20636c656172616e6365207465616d20686173206576657220696e737065637465642e2054686520556e69746564204e6174696f6e73204d696e6520416374696f6e20536572766963652028554e4d41532920616e642069747320497261716920706172746e657273206861766520636c6561726564207363686f6f6c732c20686f73706974616c7320616e642077617465722073746174696f6e733b207072697661746520686f6d65732c20686f77657665722c20617265207374696c6c2061742074686520656e64206f6620746865206c6973742e0a0a4f6e20332046656272756172792c2061742061626f7574203620612e6d2e2c206120646576696365206578706c6f64656420696e206120636f7572747961726420696e2054616c204166617220616e6420696e6a757265642074776f2062726f74686572732e2044722e204c61796c612054616d696d692c206469726563746f72206f6620746865204d616461722043656e74726520666f722048756d616e205269676874732c206d6574207468656972206d6f746865722074687265652064617973206c617465722e20546865206d6f7468657220746f6c64206865723a20e2809c5765206861642077616974656420736576656e20796561727320666f72207468697320686f7573652e204e6f626f64792063616d6520746f206c6f6f6b2061742069742e204d757374206d7920736f6e7320626520746865206f6e657320746f2066696e642077686174206c69657320756e6465722074686520666c6f6f723fe2809d0a0a5061706572732074686174206e6f626f647920616363657074730a0a54686f73652077686f20666c656420696e2032303134206f6674656e20666c656420776974686f7574207468656972207061706572732e20576974686f7574206120636976696c2073746174757320636172642c20612066616d696c792063616e6e6f742072656e74206120686f6d652c20656e726f6c2061206368696c6420696e207363686f6f6c206f7220636c61696d20636f6d70656e736174696f6e20756e646572204c6177204e6f2e203230206f6620323030392e204f66207468652066616d696c6965732077686f6d20776520696e7465727669657765642c203431372068617665206174206c65617374206f6e65206368696c642077686f7365206269727468206973207265636f72646564206f6e6c79206f6e2061206365727469666963617465207468617420495349532069737375656420616e642074686174206e6f20636f757274207265636f676e697365732e2054686520436f6e76656e74696f6e206f6e2074686520526967687473206f6620746865204368696c642c2077686963682049726171206a6f696e656420696e20313939342c206769766573206576657279206368696c642074686520726967687420746f2061206e616d6520616e642061206e6174696f6e616c6974792066726f6d2062697274682e0a0a41206a7564676520696e204d6f73756c2c2077686f2061736b6564206e6f7420746f206265206e616d65642c2070757420697420706c61696e6c793a20e2809c546865206c6177206c657473206d652068656c70207468657365206368696c6472656e2c20627574206f6e6c79206f6e63652074686520666174686572e28099732066696c6520686173206265656e20636c65617265642e204f6e20736f6d6520646179732049207369676e20666f7274792070617065727320616e64207374696c6c2073656e64206d6f73742066616d696c69657320686f6d652ee2809d20554e4943454620616e6420746865204f6666696365206f662074686520556e69746564204e6174696f6e73204869676820436f6d6d697373696f6e657220666f722048756d616e205269676874732068617665206c6f6e672063616c6c656420666f722073696d706c65722070726f636564757265732e0a0a57686174206d7573742068617070656e206e6f770a0a57652063616c6c206f6e2074686520497261716920676f7665726e6d656e742c20746865204b757264697374616e20526567696f6e616c20476f7665726e6d656e7420616e642074686520646f6e6f72732077686f2077696c6c206d65657420696e20457262696c206f6e203231204d6179203230323620746f20646f20666f7572207468696e67733a0a0a636c65617220686f6d65732061732077656c6c206173207075626c6963206275696c64696e67732c20626567696e6e696e6720776974682053696e6a617220616e642054616c20416661722c20616e64207075626c69736820746865206c697374206f6620706c6163657320746861742068617665207374696c6c20746f20626520696e737065637465643b0a0a73656e64206d6f62696c6520636f7572747320746f2065766572792063616d7020616e64206576657279207375626469737472696374206265666f72652033302053657074656d62657220323032363b0a0a6973737565206576657279206368696c64207769746820612062697274682063657274696669636174652c20776861746576657220646f63756d656e74732069747320706172656e747320686f6c643b0a0a7061792074686520392c38363020636f6d70656e736174696f6e20636c61696d732074686174206861766520616c7265616479206265656e20617070726f7665642c20776f72746820736f6d65203139322e352062696c6c696f6e2049726171692064696e61727320696e20616c6c2e0a0a4d656d6f727920616e64206a7573746963650a0a4e6f6e65206f6620746869732063616e207265706c616365206a7573746963652e20496e204a756e652032303136206120556e69746564204e6174696f6e7320636f6d6d697373696f6e206f6620696e717569727920636f6e636c75646564207468617420495349532077617320636f6d6d697474696e672067656e6f6369646520616761696e7374207468652059617a696469733b206d616e79207375727669766f727320617265207374696c6c2077616974696e6720666f72206120747269616c207468617420746865792063616e20617474656e642e20e2809c52657475726e206973206e6f742061206661766f75722ce2809d20736169642044722e2054616d696d6920696e2047656e6576612e20e2809c497420697320612072696768742c20616e64206120726967687420646f6573206e6f74206578706972652ee2809d2057686f20776f756c64206461726520746f2074656c6c2074686573652066616d696c696573206f74686572776973653f0a0a4e6f746520746f20656469746f72730a0a5468652066756c6c207265706f7274202836342070616765732c20696e204172616269632c20456e676c6973682c204672656e636820616e64205065727369616e2920697320617661696c61626c652061742068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d323032362e20466f7220696e74657276696577732c20706c6561736520777269746520746f207072657373406d616461722e6578616d706c652e20536f6d652064657461696c732068617665206265656e206368616e67656420746f2070726f74656374207468652066616d696c6965732e0a	3519	d730cbfef3c00c029adcf5eacc9380400e6e2f6813d7013d1089d1679d3024cb
6	1	statement.fr.txt	text/plain	\\x4c65732066616d696c6c65732064c3a9706c6163c3a96573206465204d6f73736f756c206e652070657576656e7420617474656e64726520756e652064c3a963656e6e696520646520706c75730a0a47656ec3a876652c206c65203920617672696c20323032360a0a5072c3a873206465206e65756620616e7320617072c3a873206c612066696e2064657320636f6d6261747320c3a0204d6f73736f756c2c2035e280af3234302066616d696c6c6573206f726967696e6169726573206465206c612076696c6c65206574206465732076696c6c616765732073697475c3a97320c3a0206ce280996f7565737420766976656e7420656e636f72652064616e73206465732063616d7073206f752064616e732064657320696d6d6575626c657320696e6163686576c3a9732e204c652043656e747265204d6164617220706f7572206c65732064726f6974732068756d61696e73207075626c69652061756a6f757264e28099687569206c65732072c3a973756c746174732064e28099756e6520656e7175c3aa746520717565207365732062c3a96ec3a9766f6c6573206f6e74206d656ec3a9652064616e73206c612070726f76696e6365206465204e696e69766520656e747265206c65203132206a616e76696572206574206c652032372066c3a9767269657220323032362e20496c7320736520736f6e7420656e74726574656e757320617665632031e280af3331382063686566732064652066616d696c6c652064616e73203233207175617274696572732065742076696c6c616765732e2054726f6973206f62737461636c657320726573736f7274656e74206465206c657572732072c3a963697473c2a03a206c657320726573746573206578706c6f73696673206465206775657272652c206c6573207061706965727320706572647573206574206c657320696e64656d6e6974c3a97320696d706179c3a965732e0a0a556e20736f6c207175692074756520656e636f72650a0a456e747265206a616e7669657220323032342065742064c3a963656d62726520323032352c2064657320726573746573206578706c6f7369667320646520677565727265206f6e74207475c3a9206f7520626c657373c3a9206175206d6f696e7320383720706572736f6e6e65732c20646f6e7420333120656e66616e74732c2064616e73206c6573206c6f63616c6974c3a97320717565206e6f75732061766f6e73207669736974c3a965732e20c3802053696e6a61722c203632e280af25206465732066616d696c6c657320696e746572726f67c3a96573206f6e742072656761676ec3a920756e65206d6169736f6e207175e28099617563756e6520c3a971756970652064652064c3a96d696e616765206ee2809961206a616d61697320696e7370656374c3a9652e204c652053657276696365206465206c61206c7574746520616e74696d696e657320646573204e6174696f6e7320756e6965732028554e4d415329206574207365732070617274656e6169726573206972616b69656e73206f6e742064c3a9706f6c6c75c3a92064657320c3a9636f6c65732c206465732068c3b4706974617578206574206465732073746174696f6e7320646520706f6d70616765e280af3b206c65732068616269746174696f6e732070726976c3a965732c20656e20726576616e6368652c2072657374656e7420656e2066696e206465206c697374652e0a0a4c6520332066c3a976726965722c20766572732036c2a0686575726573206475206d6174696e2c20756e20656e67696e2061206578706c6f73c3a92064616e7320756e6520636f75722064652054616c204166617220657420626c657373c3a92064657578206672c3a87265732e204c6120447265c2a04c65c3af6c612054616d696d692c20646972656374726963652064752043656e747265204d6164617220706f7572206c65732064726f6974732068756d61696e732c20612072656e636f6e7472c3a9206c657572206dc3a872652074726f6973206a6f75727320706c757320746172642e2043656c6c652d6369206c7569206120636f6e6669c3a9c2a03a20c2abc2a04e6f7573206176696f6e7320617474656e6475206365747465206d6169736f6e2070656e64616e74207365707420616e732e20506572736f6e6e65206ee280996573742076656e75206ce280996578616d696e65722e20466175742d696c2071756520636520736f69656e74206d65732066696c73207175692064c3a9636f757672656e74206365207175692073652074726f75766520736f7573206c6520736f6ce280af3fc2a0c2bb0a0a44657320706170696572732071756520706572736f6e6e65206ee28099616363657074650a0a4365757820717569206f6e742066756920656e203230313420736f6e7420736f7576656e74207061727469732073616e73206c6575727320706170696572732e2053616e732063617274652064e28099c3a974617420636976696c2c20756e652066616d696c6c65206e652070657574206e69206c6f75657220756e206c6f67656d656e742c206e6920696e73637269726520756e20656e66616e7420c3a0206ce28099c3a9636f6c652c206e692064656d616e64657220756e6520696e64656d6e69736174696f6e206175207469747265206465206c61206c6f69206ec2b0c2a0323020646520323030392e205061726d69206c65732066616d696c6c657320696e746572726f67c3a965732c20343137206f6e74206175206d6f696e7320756e20656e66616e7420646f6e74206c61206e61697373616e6365206e6520666967757265207175652073757220756e20636572746966696361742064c3a96c697672c3a9207061722044616563682c207175e28099617563756e2074726962756e616c206e65207265636f6e6e61c3ae742e204c6120436f6e76656e74696f6e2072656c6174697665206175782064726f697473206465206ce28099656e66616e742c20c3a0206c617175656c6c65206ce280994972616b206120616468c3a972c3a920656e20313939342c20676172616e74697420c3a020746f757420656e66616e742c2064c3a873207361206e61697373616e63652c206c652064726f697420c3a020756e206e6f6d20657420c3a020756e65206e6174696f6e616c6974c3a92e0a0a556e206a756765206465204d6f73736f756c2c20717569206120726571756973206ce28099616e6f6e796d61742c206c65206469742073616e732064c3a9746f7572c2a03a20c2abc2a04c61206c6f69206d65207065726d65742064e2809961696465722063657320656e66616e74732c206d616973207365756c656d656e7420756e6520666f6973206c6520646f73736965722064752070c3a872652072c3a967756c61726973c3a92e204365727461696e73206a6f7572732c206a65207369676e652071756172616e74652061637465732c20657420706f757274616e74206a652072656e766f6965206c6120706c7570617274206465732066616d696c6c6573206368657a20656c6c65732ec2a0c2bb204ce28099554e49434546206574206c6520486175742d436f6d6d697373617269617420646573204e6174696f6e7320756e696573206175782064726f697473206465206ce28099686f6d6d652072c3a9636c616d656e7420646570756973206c6f6e6774656d7073206465732070726f63c3a9647572657320706c75732073696d706c65732e0a0a4365207175e28099696c2066617574206661697265206d61696e74656e616e740a0a4e6f757320617070656c6f6e73206c6520676f757665726e656d656e74206972616b69656e2c206c6520476f757665726e656d656e742072c3a967696f6e616c206475204b757264697374616e206574206c657320646f6e617465757273207175692073652072c3a9756e69726f6e7420c3a020457262696c206c65203231206d6169203230323620c3a0207072656e64726520717561747265206d657375726573c2a03a0a0a64c3a96d696e6572206c65732068616269746174696f6e73206175206dc3aa6d6520746974726520717565206c65732062c3a274696d656e7473207075626c6963732c20656e20636f6d6d656ec3a7616e74207061722053696e6a61722065742054616c20416661722c206574207075626c696572206c61206c6973746520646573206c69657578207175692072657374656e7420c3a020696e73706563746572e280af3b0a0a656e766f796572206465732074726962756e617578206974696ec3a972616e74732064616e73206368617175652063616d702065742063686171756520736f75732d6469737472696374206176616e74206c652033302073657074656d6272652032303236e280af3b0a0a64c3a96c697672657220756e2061637465206465206e61697373616e636520c3a02063686171756520656e66616e742c207175656c732071756520736f69656e74206c657320646f63756d656e747320646f6e7420646973706f73656e742073657320706172656e7473e280af3b0a0a766572736572206c65732039e280af38363020696e64656d6e6974c3a9732064c3a96ac3a0206163636f7264c3a965732c2064e28099756e206d6f6e74616e7420746f74616c206465207175656c717565203139322c35c2a06d696c6c69617264732064652064696e617273206972616b69656e732e0a0a4dc3a96d6f697265206574206a7573746963650a0a5269656e20646520746f75742063656c61206e6520736175726169742072656d706c61636572206c61206a7573746963652e20456e206a75696e20323031362c20756e6520636f6d6d697373696f6e2064e28099656e7175c3aa746520646573204e6174696f6e7320756e696573206120636f6e636c752071756520446165636820636f6d6d65747461697420756e2067c3a96e6f6369646520636f6e747265206c65732059c3a97a69646973e280af3b206465206e6f6d627265757820726573636170c3a97320617474656e64656e7420746f756a6f75727320756e2070726f63c3a8732061757175656c20696c73207075697373656e742061737369737465722e20c2abc2a04c65207265746f7572206ee280996573742070617320756e6520666176657572c2a0c2bb2c20612064c3a9636c6172c3a9206c6120447265c2a054616d696d6920c3a02047656ec3a876652e20c2abc2a043e2809965737420756e2064726f69742c20657420756e2064726f6974206e652073652070c3a972696d65207061732ec2a0c2bb20517569206f7365726169742064697265206c6520636f6e74726169726520c3a0206365732066616d696c6c6573e280af3f0a0a4e6f7465206175782072c3a964616374696f6e730a0a4c6520726170706f727420636f6d706c657420283634c2a070616765732c20656e20616e676c6169732c20656e2061726162652c20656e206672616ec3a761697320657420656e2070657273616e292065737420646973706f6e69626c6520c3a0206ce28099616472657373652068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d323032362e20506f757220746f7574652064656d616e64652064e28099656e7472657469656e2c20c3a963726976657a20c3a0207072657373406d616461722e6578616d706c652e204365727461696e732064c3a97461696c73206f6e7420c3a974c3a9206d6f64696669c3a973206166696e2064652070726f74c3a9676572206c65732066616d696c6c65732e0a	4212	30d436082b830ebe170925576f670f8f2af8468a96f019931e3974927b11b476
7	1	statement.ar.txt	text/plain	\\xd8a7d984d8b9d8a7d8a6d984d8a7d8aa20d8a7d984d986d8a7d8b2d8add8a920d985d98620d8a7d984d985d988d8b5d98420d984d8a720d8aad8add8aad985d98420d8a7d984d8a7d986d8aad8b8d8a7d8b120d8b9d982d8afd8a7d98b20d8a2d8aed8b10a0ad8acd986d98ad981d88c20d9a920d986d98ad8b3d8a7d9862fd8a3d8a8d8b1d98ad98420d9a2d9a0d9a2d9a60a0ad8a8d8b9d8af20d986d8add98820d8aad8b3d8b920d8b3d986d988d8a7d8aa20d8b9d984d98920d8a7d986d8aad987d8a7d8a120d8a7d984d982d8aad8a7d98420d981d98a20d8a7d984d985d988d8b5d984d88c20d984d8a720d8aad8b2d8a7d98420d9a5d9acd9a2d9a4d9a020d8b9d8a7d8a6d984d8a920d985d98620d8a7d984d985d8afd98ad986d8a920d988d985d98620d8a7d984d982d8b1d98920d8a7d984d988d8a7d982d8b9d8a920d8a5d984d98920d8a7d984d8bad8b1d8a820d985d986d987d8a720d8aad8b9d98ad8b420d981d98a20d985d8aed98ad985d8a7d8aa20d8a3d98820d981d98a20d985d8a8d8a7d986d98d20d8bad98ad8b120d985d983d8aad985d984d8a92e20d988d98ad986d8b4d8b120d985d8b1d983d8b220d985d8afd8a7d8b120d984d8add982d988d98220d8a7d984d8a5d986d8b3d8a7d98620d8a7d984d98ad988d98520d986d8aad8a7d8a6d8ac20d985d8b3d8ad20d8a3d8acd8b1d8a7d98720d985d8aad8b7d988d8b9d988d98720d981d98a20d985d8add8a7d981d8b8d8a920d986d98ad986d988d98920d8a8d98ad98620d9a1d9a220d983d8a7d986d988d98620d8a7d984d8abd8a7d986d98a2fd98ad986d8a7d98ad8b120d988d9a2d9a720d8b4d8a8d8a7d8b72fd981d8a8d8b1d8a7d98ad8b120d9a2d9a0d9a2d9a62e20d988d982d8af20d8aad8add8afd8ab20d8a7d984d985d8aad8b7d988d8b9d988d98620d8a5d984d98920d9a1d9acd9a3d9a1d9a820d985d98620d8a3d8b1d8a8d8a7d8a820d8a7d984d8a3d8b3d8b120d981d98a20d9a2d9a320d8add98ad8a7d98b20d988d982d8b1d98ad8a92e20d988d8aad8aad984d8aed8b520d8b1d988d8a7d98ad8a7d8aa20d987d8a4d984d8a7d8a120d981d98a20d8abd984d8a7d8ab20d8b9d982d8a8d8a7d8aa3a20d8a7d984d985d8aad981d8acd8b1d8a7d8aa20d985d98620d985d8aed984d981d8a7d8aa20d8a7d984d8add8b1d8a8d88c20d988d8a7d984d8a3d988d8b1d8a7d98220d8a7d984d8abd8a8d988d8aad98ad8a920d8a7d984d985d981d982d988d8afd8a9d88c20d988d8a7d984d8aad8b9d988d98ad8b6d8a7d8aa20d8bad98ad8b120d8a7d984d985d8afd981d988d8b9d8a92e0a0ad8a3d8b1d8b620d984d8a720d8aad8b2d8a7d98420d8aad982d8aad9840a0ad8a8d98ad98620d983d8a7d986d988d98620d8a7d984d8abd8a7d986d98a2fd98ad986d8a7d98ad8b120d9a2d9a0d9a2d9a420d988d983d8a7d986d988d98620d8a7d984d8a3d988d9842fd8afd98ad8b3d985d8a8d8b120d9a2d9a0d9a2d9a5d88c20d8b3d982d8b720d985d8a720d984d8a720d98ad982d98420d8b9d98620d9a8d9a720d8b4d8aed8b5d8a7d98b20d8a8d98ad98620d982d8aad98ad98420d988d8acd8b1d98ad8ad20d8a8d8b3d8a8d8a820d8a7d984d985d8aad981d8acd8b1d8a7d8aa20d985d98620d985d8aed984d981d8a7d8aa20d8a7d984d8add8b1d8a820d981d98a20d8a7d984d8a3d985d8a7d983d98620d8a7d984d8aad98a20d8b2d8b1d986d8a7d987d8a7d88c20d8a8d98ad986d987d98520d9a3d9a120d8b7d981d984d8a7d98b2e20d988d981d98a20d8b3d986d8acd8a7d8b1d88c20d8b9d8a7d8afd8aa20d9a6d9a220d981d98a20d8a7d984d985d8a6d8a920d985d98620d8a7d984d8a3d8b3d8b120d8a7d984d8aad98a20d8b3d8a3d984d986d8a7d987d8a720d8a5d984d98920d8a8d98ad988d8aa20d984d98520d98ad981d8add8b5d987d8a720d8a3d98a20d981d8b1d98ad98220d984d8a5d8b2d8a7d984d8a920d8a7d984d8a3d984d8bad8a7d98520d982d8b72e20d988d982d8af20d8b7d987d991d8b1d8aa20d8afd8a7d8a6d8b1d8a920d8a7d984d8a3d985d98520d8a7d984d985d8aad8add8afd8a920d984d984d8a5d8acd8b1d8a7d8a1d8a7d8aa20d8a7d984d985d8aad8b9d984d982d8a920d8a8d8a7d984d8a3d984d8bad8a7d9852028554e4d41532920d988d8b4d8b1d983d8a7d8a4d987d8a720d8a7d984d8b9d8b1d8a7d982d98ad988d98620d985d8afd8a7d8b1d8b320d988d985d8b3d8aad8b4d981d98ad8a7d8aa20d988d985d8add8b7d8a7d8aa20d985d98ad8a7d987d89b20d8a3d985d8a720d8a7d984d8a8d98ad988d8aa20d8a7d984d8aed8a7d8b5d8a920d981d985d8a720d8b2d8a7d984d8aa20d981d98a20d8a2d8aed8b120d8a7d984d982d8a7d8a6d985d8a92e0a0ad981d98a20d9a320d8b4d8a8d8a7d8b72fd981d8a8d8b1d8a7d98ad8b1d88c20d8b9d986d8af20d8a7d984d8b3d8a7d8b9d8a920d9a620d8b5d8a8d8a7d8add8a7d98b20d8aad982d8b1d98ad8a8d8a7d98bd88c20d8a7d986d981d8acd8b1d8aa20d8b9d8a8d988d8a920d981d98a20d981d986d8a7d8a120d985d986d8b2d98420d981d98a20d8aad984d8b9d981d8b120d988d8a3d8b5d8a7d8a8d8aa20d8b4d982d98ad982d98ad98620d8a8d8acd8b1d988d8ad2e20d988d8a7d984d8aad982d8aa20d8a7d984d8afd983d8aad988d8b1d8a920d984d98ad984d98920d8a7d984d8aad985d98ad985d98ad88c20d985d8afd98ad8b1d8a920d985d8b1d983d8b220d985d8afd8a7d8b120d984d8add982d988d98220d8a7d984d8a5d986d8b3d8a7d986d88c20d988d8a7d984d8afd8aad987d985d8a720d8a8d8b9d8af20d8abd984d8a7d8abd8a920d8a3d98ad8a7d9852e20d988d982d8a7d984d8aa20d984d987d8a720d8a7d984d8a3d9853a20c2abd8a7d986d8aad8b8d8b1d986d8a720d987d8b0d8a720d8a7d984d8a8d98ad8aa20d8b3d8a8d8b920d8b3d986d988d8a7d8aa2e20d988d984d98520d98ad8a3d8aad99020d8a3d8add8af20d984d981d8add8b5d9872e20d8a3d98ad8acd8a820d8a3d98620d98ad983d988d98620d988d984d8afd8a7d98a20d987d985d8a720d985d98620d98ad983d8aad8b4d98120d985d8a720d8aad8add8aa20d8a3d8b1d8b6d98ad8aad987d89fc2bb0a0ad8a3d988d8b1d8a7d98220d984d8a720d98ad982d8a8d984d987d8a720d8a3d8add8af0a0ad983d8abd98ad8b1d988d98620d985d985d98620d981d8b1d991d988d8a720d981d98a20d8b9d8a7d98520d9a2d9a0d9a1d9a420d981d8b1d991d988d8a720d985d98620d8afd988d98620d8a3d988d8b1d8a7d982d987d98520d8a7d984d8abd8a8d988d8aad98ad8a92e20d988d985d98620d8afd988d98620d8a8d8b7d8a7d982d8a920d8a7d984d8a3d8add988d8a7d98420d8a7d984d985d8afd986d98ad8a9d88c20d984d8a720d8aad8b3d8aad8b7d98ad8b920d8a7d984d8a3d8b3d8b1d8a920d8a3d98620d8aad8b3d8aad8a3d8acd8b120d8a8d98ad8aad8a7d98b20d8a3d98820d8aad8b3d8acd991d98420d8b7d981d984d8a7d98b20d981d98a20d8a7d984d985d8afd8b1d8b3d8a920d8a3d98820d8aad8b7d8a7d984d8a820d8a8d8a7d984d8aad8b9d988d98ad8b620d8a8d985d988d8acd8a820d8a7d984d982d8a7d986d988d98620d8b1d982d98520d9a2d9a020d984d8b3d986d8a920d9a2d9a0d9a0d9a92e20d988d985d98620d8a8d98ad98620d8a7d984d8a3d8b3d8b120d8a7d984d8aad98a20d982d8a7d8a8d984d986d8a7d987d8a7d88c20d984d8afd98920d9a4d9a1d9a720d8a3d8b3d8b1d8a920d8b7d981d98420d988d8a7d8add8af20d8b9d984d98920d8a7d984d8a3d982d98420d984d98520d8aad98fd8afd988d98ed991d98620d988d984d8a7d8afd8aad98720d8a5d984d8a720d981d98a20d8b4d987d8a7d8afd8a920d8a3d8b5d8afd8b1d987d8a720d8afd8a7d8b9d8b420d988d984d8a720d8aad8b9d8aad8b1d98120d8a8d987d8a720d8a3d98a20d985d8add983d985d8a92e20d988d8aad983d981d98420d8a7d8aad981d8a7d982d98ad8a920d8add982d988d98220d8a7d984d8b7d981d984d88c20d8a7d984d8aad98a20d8a7d986d8b6d98520d8a5d984d98ad987d8a720d8a7d984d8b9d8b1d8a7d98220d981d98a20d8b9d8a7d98520d9a1d9a9d9a9d9a4d88c20d984d983d98420d8b7d981d98420d8a7d984d8add98220d981d98a20d8a7d8b3d98520d988d8acd986d8b3d98ad8a920d985d986d8b020d988d984d8a7d8afd8aad9872e0a0ad988d982d8a7d98420d982d8a7d8b6d98d20d981d98a20d8a7d984d985d988d8b5d984d88c20d8b7d984d8a820d8b9d8afd98520d8b0d983d8b120d8a7d8b3d985d987d88c20d8a8d8b5d8b1d98ad8ad20d8a7d984d8b9d8a8d8a7d8b1d8a93a20c2abd98ad8b3d985d8ad20d984d98a20d8a7d984d982d8a7d986d988d98620d8a8d985d8b3d8a7d8b9d8afd8a920d987d8a4d984d8a7d8a120d8a7d984d8a3d8b7d981d8a7d984d88c20d988d984d983d98620d8a8d8b9d8af20d8aad8b3d988d98ad8a920d985d984d98120d8a7d984d8a3d8a820d981d982d8b72e20d988d981d98a20d8a8d8b9d8b620d8a7d984d8a3d98ad8a7d98520d8a3d988d982d991d8b920d8a3d8b1d8a8d8b9d98ad98620d985d8b9d8a7d985d984d8a9d88c20d988d985d8b920d8b0d984d98320d8a3d8b1d8afd99120d985d8b9d8b8d98520d8a7d984d8a3d8b3d8b120d985d98620d8add98ad8ab20d8a3d8aad8aa2ec2bb20d988d8aad8b7d8a7d984d8a820d8a7d984d98ad988d986d98ad8b3d98120d988d8a7d984d985d981d988d8b6d98ad8a920d8a7d984d8b3d8a7d985d98ad8a920d984d984d8a3d985d98520d8a7d984d985d8aad8add8afd8a920d984d8add982d988d98220d8a7d984d8a5d986d8b3d8a7d98620d985d986d8b020d8b2d985d98620d8b7d988d98ad98420d8a8d8a5d8acd8b1d8a7d8a1d8a7d8aa20d8a3d8a8d8b3d8b72e0a0ad985d8a720d98ad8acd8a820d981d8b9d984d98720d8a7d984d8a2d9860a0ad986d8afd8b9d98820d8a7d984d8add983d988d985d8a920d8a7d984d8b9d8b1d8a7d982d98ad8a920d988d8add983d988d985d8a920d8a5d982d984d98ad98520d983d8b1d8afd8b3d8aad8a7d98620d988d8a7d984d8acd987d8a7d8aa20d8a7d984d985d8a7d986d8add8a920d8a7d984d8aad98a20d8b3d8aad8acd8aad985d8b920d981d98a20d8a3d8b1d8a8d98ad98420d981d98a20d9a2d9a120d8a3d98ad8a7d8b12fd985d8a7d98ad98820d9a2d9a0d9a2d9a620d8a5d984d98920d8a7d984d982d98ad8a7d98520d8a8d8a3d8b1d8a8d8b9d8a920d8a3d985d988d8b13a0a0ad8aad8b7d987d98ad8b120d8a7d984d8a8d98ad988d8aa20d8a3d8b3d988d8a920d8a8d8a7d984d985d8a8d8a7d986d98a20d8a7d984d8b9d8a7d985d8a9d88c20d8a8d8afd8a1d8a7d98b20d8a8d8b3d986d8acd8a7d8b120d988d8aad984d8b9d981d8b1d88c20d988d986d8b4d8b120d982d8a7d8a6d985d8a920d8a7d984d8a3d985d8a7d983d98620d8a7d984d8aad98a20d984d98520d8aad98fd981d8add8b520d8a8d8b9d8afd89b0a0ad8a5d8b1d8b3d8a7d98420d985d8add8a7d983d98520d985d8aad986d982d984d8a920d8a5d984d98920d983d98420d985d8aed98ad98520d988d983d98420d986d8a7d8add98ad8a920d982d8a8d98420d9a3d9a020d8a3d98ad984d988d9842fd8b3d8a8d8aad985d8a8d8b120d9a2d9a0d9a2d9a6d89b0a0ad8a5d8b5d8afd8a7d8b120d8b4d987d8a7d8afd8a920d985d98ad984d8a7d8af20d984d983d98420d8b7d981d984d88c20d8a3d98ad8a7d98b20d983d8a7d986d8aa20d8a7d984d988d8abd8a7d8a6d98220d8a7d984d8aad98a20d98ad8add985d984d987d8a720d988d8a7d984d8afd8a7d987d89b0a0ad8afd981d8b920d8a7d984d8aad8b9d988d98ad8b6d8a7d8aa20d8a7d984d8aad98a20d8b3d8a8d98220d8a5d982d8b1d8a7d8b1d987d8a7d88c20d988d8b9d8afd8afd987d8a720d9a9d9acd9a8d9a6d9a020d8aad8b9d988d98ad8b6d8a7d98bd88c20d988d8aad8a8d984d8ba20d982d98ad985d8aad987d8a720d8a7d984d8a5d8acd985d8a7d984d98ad8a920d986d8add98820d9a1d9a9d9a2d9abd9a520d985d984d98ad8a7d8b120d8afd98ad986d8a7d8b120d8b9d8b1d8a7d982d98a2e0a0ad8a7d984d8b0d8a7d983d8b1d8a920d988d8a7d984d8b9d8afd8a7d984d8a90a0ad984d8a720d8b4d98ad8a120d985d98620d987d8b0d8a720d98ad8bad986d98a20d8b9d98620d8a7d984d8b9d8afd8a7d984d8a92e20d981d981d98a20d8add8b2d98ad8b1d8a7d9862fd98ad988d986d98ad98820d9a2d9a0d9a1d9a620d8aed984d8b5d8aa20d984d8acd986d8a920d8aad8add982d98ad98220d8aad8a7d8a8d8b9d8a920d984d984d8a3d985d98520d8a7d984d985d8aad8add8afd8a920d8a5d984d98920d8a3d98620d8afd8a7d8b9d8b420d98ad8b1d8aad983d8a820d8a5d8a8d8a7d8afd8a920d8acd985d8a7d8b9d98ad8a920d8a8d8add98220d8a7d984d8a5d98ad8b2d98ad8afd98ad98ad986d89b20d988d984d8a720d98ad8b2d8a7d98420d983d8abd98ad8b120d985d98620d8a7d984d986d8a7d8acd98ad98620d98ad986d8aad8b8d8b1d988d98620d985d8add8a7d983d985d8a920d98ad8b3d8aad8b7d98ad8b9d988d98620d8add8b6d988d8b1d987d8a72e20d988d982d8a7d984d8aa20d8a7d984d8afd983d8aad988d8b1d8a920d8a7d984d8aad985d98ad985d98a20d981d98a20d8acd986d98ad9813a20c2abd8a7d984d8b9d988d8afd8a920d984d98ad8b3d8aa20d985d986d991d8a92ec2bb20d988d8a3d8b6d8a7d981d8aa3a20c2abd8a5d986d987d8a720d8add982d88c20d988d8a7d984d8add98220d984d8a720d98ad8b3d982d8b720d8a8d8a7d984d8aad982d8a7d8afd9852ec2bb20d981d985d98620d98ad8acd8b1d8a420d8b9d984d98920d8a3d98620d98ad982d988d98420d984d987d8b0d98720d8a7d984d8a3d8b3d8b120d8bad98ad8b120d8b0d984d983d89f0a0ad985d984d8a7d8add8b8d8a920d984d987d98ad8a6d8a7d8aa20d8a7d984d8aad8add8b1d98ad8b10a0ad98ad8aad988d981d8b120d8a7d984d8aad982d8b1d98ad8b120d8a7d984d983d8a7d985d9842028d9a6d9a420d8b5d981d8add8a9d88c20d8a8d8a7d984d8a5d986d8acd984d98ad8b2d98ad8a920d988d8a7d984d8b9d8b1d8a8d98ad8a920d988d8a7d984d981d8a7d8b1d8b3d98ad8a920d988d8a7d984d981d8b1d986d8b3d98ad8a92920d8b9d984d98920d8a7d984d8b1d8a7d8a8d8b72068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d323032362e20d988d984d8b7d984d8a820d8a7d984d985d982d8a7d8a8d984d8a7d8aad88c20d8aad98fd8b1d8acd98920d8a7d984d983d8aad8a7d8a8d8a920d8a5d984d989207072657373406d616461722e6578616d706c652e20d988d982d8af20d8bad98fd98ad991d8b1d8aa20d8a8d8b9d8b620d8a7d984d8aad981d8a7d8b5d98ad98420d8add985d8a7d98ad8a9d98b20d984d984d8a3d8b3d8b12e0a	5524	d56abae4e0e51df1b40a05c7b1ce54277dd302ef9aa74167ab8c3b17b91092ef
8	1	statement.fa.txt	text/plain	\\xd8aed8a7d986d988d8a7d8afd987e2808cd987d8a7db8c20d8a2d988d8a7d8b1d987d99420d985d988d8b5d98420d8aad8a7d8a820db8cdaa920d8afd987d987d99420d8afdb8cdaafd8b120d8a7d986d8aad8b8d8a7d8b120d8b1d8a720d986d8afd8a7d8b1d986d8af0a0ada98d986d988d88c20dbb920d8a2d988d8b1db8cd98420dbb2dbb0dbb2dbb60a0ad986d8b2d8afdb8cdaa920d8a8d98720d986d98720d8b3d8a7d98420d9bed8b320d8a7d8b220d9bed8a7db8cd8a7d98620d8acd986daaf20d8afd8b120d985d988d8b5d984d88c20dbb5d9acdbb2dbb4dbb020d8aed8a7d986d988d8a7d8afd98720d8a7d8b220d8a7db8cd98620d8b4d987d8b120d98820d8a7d8b220d8b1d988d8b3d8aad8a7d987d8a7db8c20d8bad8b1d8a820d8a2d98620d987d985da86d986d8a7d98620d8afd8b120d8a7d8b1d8afd988daafd8a7d987e2808cd987d8a720db8cd8a720d8afd8b120d8b3d8a7d8aed8aad985d8a7d986e2808cd987d8a7db8c20d986db8cd985d987e2808cdaa9d8a7d8b1d98720d8b2d986d8afdaafdb8c20d985db8ce2808cdaa9d986d986d8af2e20d985d8b1daa9d8b220d8add982d988d98220d8a8d8b4d8b120d985d8afd8a7d8b120d8a7d985d8b1d988d8b220d986d8aad8a7db8cd8ac20d9bedb8cd985d8a7db8cd8b4db8c20d8b1d8a720d985d986d8aad8b4d8b120d985db8ce2808cdaa9d986d8af20daa9d98720d8afd8a7d988d8b7d984d8a8d8a7d986d8b420d8a7d8b220dbb1dbb220da98d8a7d986d988db8cd98720d8aad8a720dbb2dbb720d981d988d8b1db8cd987d99420dbb2dbb0dbb2dbb620d8afd8b120d8a7d8b3d8aad8a7d98620d986db8cd986d988d8a720d8a7d986d8acd8a7d98520d8afd8a7d8afd987e2808cd8a7d986d8af2e20d8a2d986d8a7d98620d8a8d8a720dbb1d9acdbb3dbb1dbb820d8b3d8b1d9bed8b1d8b3d8aa20d8aed8a7d986d988d8a7d8b120d8afd8b120dbb2dbb320d985d8add984d98720d98820d8b1d988d8b3d8aad8a720daafd981d8aae2808cd988daafd98820daa9d8b1d8afd986d8af2e20d8a2d986da86d98720d8b4d986db8cd8afd986d8af20d8a7d8b220d8b3d98720d985d8a7d986d8b920d8addaa9d8a7db8cd8aa20d8afd8a7d8b1d8af3a20d8a8d982d8a7db8cd8a7db8c20d8a7d986d981d8acd8a7d8b1db8c20d8acd986daafd88c20d985d8afd8a7d8b1daa920d8a7d8b2d8afd8b3d8aae2808cd8b1d981d8aad98720d98820d8bad8b1d8a7d985d8aae2808cd987d8a7db8c20d9bed8b1d8afd8a7d8aed8aae2808cd986d8b4d8afd9872e0a0ad8b2d985db8cd986db8c20daa9d98720d987d986d988d8b220d8acd8a7d98620d985db8ce2808cdaafdb8cd8b1d8af0a0ad8a7d8b220da98d8a7d986d988db8cd987d99420dbb2dbb0dbb2dbb420d8aad8a720d8afd8b3d8a7d985d8a8d8b120dbb2dbb0dbb2dbb5d88c20d8a8d982d8a7db8cd8a7db8c20d8a7d986d981d8acd8a7d8b1db8c20d8acd986daaf20d8afd8b120d8acd8a7d987d8a7db8cdb8c20daa9d98720d8a7d8b220d8a2d986e2808cd987d8a720d8a8d8a7d8b2d8afdb8cd8af20daa9d8b1d8afdb8cd98520d8afd8b3d8aae2808cdaa9d98520dbb8dbb720d986d981d8b120d8b1d8a720daa9d8b4d8aad98720db8cd8a720d8b2d8aed985db8c20daa9d8b1d8afd98720d8a7d8b3d8aa20daa9d98720dbb3dbb120d986d981d8b120d8a7d8b220d8a2d986d8a7d98620daa9d988d8afdaa920d8a8d988d8afd987e2808cd8a7d986d8af2e20d8afd8b120d8b3d986d8acd8a7d8b1d88c20dbb6dbb220d8afd8b1d8b5d8af20d8a7d8b220d8aed8a7d986d988d8a7d8afd987e2808cd987d8a7db8cdb8c20daa9d98720d8a7d8b220d8a2d986d8a7d98620d9bed8b1d8b3db8cd8afdb8cd98520d8a8d98720d8aed8a7d986d987e2808cd8a7db8c20d8a8d8a7d8b2daafd8b4d8aad987e2808cd8a7d986d8af20daa9d98720d987db8cda8620daafd8b1d988d98720d985db8cd986e2808cd8b1d988d8a8db8c20d987d8b1daafd8b220d8a2d98620d8b1d8a720d8a8d8a7d8b2d8b1d8b3db8c20d986daa9d8b1d8afd98720d8a7d8b3d8aa2e20d8b3d8b1d988db8cd8b320d8a7d982d8afd8a7d98520d8b9d984db8cd98720d985db8cd98620d8b3d8a7d8b2d985d8a7d98620d985d984d98420d985d8aad8add8af2028554e4d41532920d98820d987d985daa9d8a7d8b1d8a7d98620d8b9d8b1d8a7d982db8ce2808cd8a7d8b420d985d8afd8b1d8b3d987e2808cd987d8a7d88c20d8a8db8cd985d8a7d8b1d8b3d8aad8a7d986e2808cd987d8a720d98820d8a7db8cd8b3d8aadaafd8a7d987e2808cd987d8a7db8c20d8a2d8a820d8b1d8a720d9bed8a7daa9e2808cd8b3d8a7d8b2db8c20daa9d8b1d8afd987e2808cd8a7d986d8afd89b20d8a7d985d8a720d8aed8a7d986d987e2808cd987d8a7db8c20d8b4d8aed8b5db8c20d987d985da86d986d8a7d98620d8afd8b120d8a7d986d8aad987d8a7db8c20d981d987d8b1d8b3d8aa20d985d8a7d986d8afd987e2808cd8a7d986d8af2e0a0ad8afd8b120dbb320d981d988d8b1db8cd987d88c20d8add8afd988d8af20d8b3d8a7d8b9d8aa20dbb620d8a8d8a7d985d8afd8a7d8afd88c20db8cdaa920d8acd8b3d98520d8a7d986d981d8acd8a7d8b1db8c20d8afd8b120d8addb8cd8a7d8b720d8aed8a7d986d987e2808cd8a7db8c20d8afd8b120d8aad984d8b9d981d8b120d985d986d981d8acd8b120d8b4d8af20d98820d8afd98820d8a8d8b1d8a7d8afd8b120d8b1d8a720d8b2d8aed985db8c20daa9d8b1d8af2e20d8afdaa9d8aad8b120d984db8cd984d8a720d8aad985db8cd985db8cd88c20d985d8afdb8cd8b120d985d8b1daa9d8b220d8add982d988d98220d8a8d8b4d8b120d985d8afd8a7d8b1d88c20d8b3d98720d8b1d988d8b220d8a8d8b9d8af20d8a8d8a720d985d8a7d8afd8b120d8a2d986d8a7d98620d8afdb8cd8afd8a7d8b120daa9d8b1d8af2e20d985d8a7d8afd8b120d8a8d98720d8a7d98820daafd981d8aa3a20c2abd987d981d8aa20d8b3d8a7d98420da86d8b4d985e2808cd8a8d987e2808cd8b1d8a7d98720d8a7db8cd98620d8aed8a7d986d98720d8a8d988d8afdb8cd9852e20d987db8cda86e2808cdaa9d8b320d986db8cd8a7d985d8af20d986daafd8a7d987db8c20d8a8d98720d8a2d98620d8a8db8cd986d8afd8a7d8b2d8af2e20d8a2db8cd8a720d9bed8b3d8b1d8a7d98620d985d98620d8a8d8a7db8cd8af20d987d985d8a7d98620daa9d8b3d8a7d986db8c20d8a8d8a7d8b4d986d8af20daa9d98720d985db8ce2808cd981d987d985d986d8af20d8b2db8cd8b120daa9d98120d8aed8a7d986d98720da86db8cd8b3d8aad89fc2bb0a0ad985d8afd8a7d8b1daa9db8c20daa9d98720d987db8cda86e2808cdaa9d8b320d986d985db8ce2808cd9bed8b0db8cd8b1d8af0a0ad8a8d8b3db8cd8a7d8b1db8c20d8a7d8b220daa9d8b3d8a7d986db8c20daa9d98720d8afd8b120d8b3d8a7d98420dbb2dbb0dbb1dbb420daafd8b1db8cd8aed8aad986d8afd88c20d985d8afd8a7d8b1daa920d8aed988d8af20d8b1d8a720d987d985d8b1d8a7d98720d986d8afd8a7d8b4d8aad986d8af2e20d8aed8a7d986d988d8a7d8afd98720d8a8d8afd988d98620daa9d8a7d8b1d8aa20d8a7d8add988d8a7d98420d985d8afd986db8c20d986d985db8ce2808cd8aad988d8a7d986d8af20d8aed8a7d986d98720d8a7d8acd8a7d8b1d98720daa9d986d8afd88c20daa9d988d8afdaa9db8c20d8b1d8a720d8afd8b120d985d8afd8b1d8b3d98720d986d8a7d985e2808cd986d988db8cd8b3db8c20daa9d986d8af20db8cd8a720d8a8d8b120d9bed8a7db8cd987d99420d982d8a7d986d988d98620d8b4d985d8a7d8b1d987d99420dbb2dbb020d8b3d8a7d98420dbb2dbb0dbb0dbb920d8bad8b1d8a7d985d8aa20d8a8d8aed988d8a7d987d8af2e20d8a7d8b220d985db8cd8a7d98620d8aed8a7d986d988d8a7d8afd987e2808cd987d8a7db8cdb8c20daa9d98720d8a8d8a720d8a2d986d8a7d98620d985d8b5d8a7d8add8a8d98720daa9d8b1d8afdb8cd985d88c20dbb4dbb1dbb720d8aed8a7d986d988d8a7d8afd98720d8afd8b3d8aae2808cdaa9d98520db8cdaa920d981d8b1d8b2d986d8af20d8afd8a7d8b1d986d8af20daa9d98720d8aad988d984d8afd8b420d8aad986d987d8a720d8afd8b120daafd988d8a7d987db8c20d8b5d8a7d8afd8b1d8b4d8afd98720d8a7d8b220d8b3d988db8c20d8afd8a7d8b9d8b420d8abd8a8d8aa20d8b4d8afd98720d8a7d8b3d8aa20d98820d987db8cda8620d8afd8a7d8afdaafd8a7d987db8c20d8a2d98620d8b1d8a720d8a8d98720d8b1d8b3d985db8cd8aa20d986d985db8ce2808cd8b4d986d8a7d8b3d8af2e20d9bedb8cd985d8a7d986e2808cd986d8a7d985d987d99420d8add982d988d98220daa9d988d8afdaa9d88c20daa9d98720d8b9d8b1d8a7d98220d8afd8b120d8b3d8a7d98420dbb1dbb9dbb9dbb420d8a8d98720d8a2d98620d9bedb8cd988d8b3d8aad88c20d8a8d8b1d8a7db8c20d987d8b120daa9d988d8afdaa920d8a7d8b220d987d986daafd8a7d98520d8aad988d984d8af20d8add98220d8afd8a7d8b4d8aad98620d986d8a7d98520d98820d8aad8a7d8a8d8b9db8cd8aa20d8b1d8a720d8aad8b6d985db8cd98620d985db8ce2808cdaa9d986d8af2e0a0adb8cdaa920d982d8a7d8b6db8c20d8afd8b120d985d988d8b5d984d88c20daa9d98720d8aed988d8a7d8b3d8aa20d986d8a7d985d8b420d981d8a7d8b420d986d8b4d988d8afd88c20d8a8db8ce2808cd9bed8b1d8afd98720daafd981d8aa3a20c2abd982d8a7d986d988d98620d8a8d98720d985d98620d8a7d8acd8a7d8b2d98720d985db8ce2808cd8afd987d8af20d8a8d98720d8a7db8cd98620daa9d988d8afdaa9d8a7d98620daa9d985daa920daa9d986d985d88c20d8a7d985d8a720d8aad986d987d8a720d9bed8b320d8a7d8b220d8a2d986daa9d98720d9bed8b1d988d986d8afd987d99420d9bed8afd8b120d8aad8b9db8cdb8cd98620d8aadaa9d984db8cd98120d8b4d988d8af2e20d8a8d8b9d8b6db8c20d8b1d988d8b2d987d8a720da86d987d98420d8a8d8b1daafd98720d8a7d985d8b6d8a720d985db8ce2808cdaa9d986d98520d98820d8a8d8a7d8b220d987d98520d8a8db8cd8b4d8aad8b120d8aed8a7d986d988d8a7d8afd987e2808cd987d8a720d8b1d8a720d8afd8b3d8aae2808cd8aed8a7d984db8c20d8a8d98720d8aed8a7d986d98720d985db8ce2808cd981d8b1d8b3d8aad9852ec2bb20db8cd988d986db8cd8b3d98120d98820d8afd981d8aad8b120daa9d985db8cd8b3d8b120d8b9d8a7d984db8c20d8add982d988d98220d8a8d8b4d8b120d8b3d8a7d8b2d985d8a7d98620d985d984d98420d985d8aad8add8af20d8a7d8b220d8afdb8cd8b1d8a8d8a7d8b220d8aed988d8a7d8b3d8aad8a7d8b120d8b1d988d986d8afd987d8a7db8c20d8b3d8a7d8afd987e2808cd8aad8b1db8c20d8a8d988d8afd987e2808cd8a7d986d8af2e0a0ad8a2d986da86d98720d8a7daa9d986d988d98620d8a8d8a7db8cd8af20d8a7d986d8acd8a7d98520d8b4d988d8af0a0ad985d8a720d8a7d8b220d8afd988d984d8aa20d8b9d8b1d8a7d982d88c20d8addaa9d988d985d8aa20d8a7d982d984db8cd98520daa9d8b1d8afd8b3d8aad8a7d98620d98820daa9d985daa9e2808cd8afd987d986d8afdaafd8a7d986db8c20daa9d98720d8b1d988d8b220dbb2dbb120d985d987d99420dbb2dbb0dbb2dbb620d8afd8b120d8a7d8b1d8a8db8cd98420daafd8b1d8af20d987d98520d985db8ce2808cd8a2db8cd986d8af20d985db8ce2808cd8aed988d8a7d987db8cd98520da86d987d8a7d8b120daa9d8a7d8b120d8a7d986d8acd8a7d98520d8afd987d986d8af3a0a0ad8aed8a7d986d987e2808cd987d8a720d8b1d8a720d986db8cd8b220d985d8a7d986d986d8af20d8b3d8a7d8aed8aad985d8a7d986e2808cd987d8a7db8c20d8b9d985d988d985db8c20d9bed8a7daa9e2808cd8b3d8a7d8b2db8c20daa9d986d986d8afd88c20d986d8aed8b3d8aa20d8afd8b120d8b3d986d8acd8a7d8b120d98820d8aad984d8b9d981d8b1d88c20d98820d981d987d8b1d8b3d8aa20d8acd8a7d987d8a7db8cdb8c20d8b1d8a720daa9d98720d987d986d988d8b220d8a8d8a7db8cd8af20d8a8d8a7d8b2d8b1d8b3db8c20d8b4d988d986d8af20d985d986d8aad8b4d8b120daa9d986d986d8afd89b0a0ad9bedb8cd8b420d8a7d8b220dbb3dbb020d8b3d9bed8aad8a7d985d8a8d8b120dbb2dbb0dbb2dbb620d8afd8a7d8afdaafd8a7d987e2808cd987d8a7db8c20d8b3db8cd8a7d8b120d8b1d8a720d8a8d98720d987d985d987d99420d8a7d8b1d8afd988daafd8a7d987e2808cd987d8a720d98820d8a8d8aed8b4e2808cd987d8a720d8a8d981d8b1d8b3d8aad986d8afd89b0a0ad8a8d8b1d8a7db8c20d987d8b120daa9d988d8afdaa920daafd988d8a7d987db8c20d988d984d8a7d8afd8aa20d8b5d8a7d8afd8b120daa9d986d986d8afd88c20d9bed8afd8b120d98820d985d8a7d8afd8b1d8b420d987d8b120d985d8afd8b1daa9db8c20daa9d98720d8afd8a7d8b4d8aad98720d8a8d8a7d8b4d986d8afd89b0a0adbb9d9acdbb8dbb6dbb020d8bad8b1d8a7d985d8aadb8c20d8b1d8a720daa9d98720d9bedb8cd8b4e2808cd8aad8b120d8aad8b5d988db8cd8a820d8b4d8afd98720d98820d8afd8b120d985d8acd985d988d8b920d8add8afd988d8af20dbb1dbb9dbb2d9abdbb520d985db8cd984db8cd8a7d8b1d8af20d8afdb8cd986d8a7d8b120d8b9d8b1d8a7d98220d8a7d8b3d8aa20d8a8d9bed8b1d8afd8a7d8b2d986d8af2e0a0adb8cd8a7d8af20d98820d8afd8a7d8afd8aed988d8a7d987db8c0a0ad987db8cda86e2808cdb8cdaa920d8a7d8b220d8a7db8cd986e2808cd987d8a720d8acd8a7db8c20d8b9d8afd8a7d984d8aa20d8b1d8a720d986d985db8ce2808cdaafdb8cd8b1d8af2e20d8afd8b120da98d988d8a6d98620dbb2dbb0dbb1dbb620db8cdaa920daa9d985db8cd8b3db8cd988d98620d8aad8add982db8cd98220d8b3d8a7d8b2d985d8a7d98620d985d984d98420d985d8aad8add8af20d8a8d98720d8a7db8cd98620d986d8aadb8cd8acd98720d8b1d8b3db8cd8af20daa9d98720d8afd8a7d8b9d8b420d8b9d984db8cd98720d8a7db8cd8b2d8afdb8cd8a7d98620d985d8b1d8aadaa9d8a820d986d8b3d984e2808cdaa9d8b4db8c20d985db8ce2808cd8b4d988d8afd89b20d8a8d8b3db8cd8a7d8b1db8c20d8a7d8b220d8a8d8a7d8b2d985d8a7d986d8afdaafd8a7d98620d987d986d988d8b220da86d8b4d985e2808cd8a8d987e2808cd8b1d8a7d98720d985d8add8a7daa9d985d987e2808cd8a7db8c20d987d8b3d8aad986d8af20daa9d98720d8a8d8aad988d8a7d986d986d8af20d8afd8b120d8a2d98620d8add8b6d988d8b120db8cd8a7d8a8d986d8af2e20d8afdaa9d8aad8b120d8aad985db8cd985db8c20d8afd8b120da98d986d98820daafd981d8aa3a20c2abd8a8d8a7d8b2daafd8b4d8aa20d984d8b7d98120d986db8cd8b3d8aa2ec2bb20d8a7d98820d8a7d981d8b2d988d8af3a20c2abd8a8d8a7d8b2daafd8b4d8aa20d8add98220d8a7d8b3d8aa20d98820d8add98220d8a8d8a720daafd8b0d8b4d8aa20d8b2d985d8a7d98620d8a7d8b220d985db8cd8a7d98620d986d985db8ce2808cd8b1d988d8af2ec2bb20da86d98720daa9d8b3db8c20d8acd8b1d8a6d8aa20d8afd8a7d8b1d8af20d8a8d98720d8a7db8cd98620d8aed8a7d986d988d8a7d8afd987e2808cd987d8a720d8acd8b220d8a7db8cd98620d8a8daafd988db8cd8afd89f0a0adb8cd8a7d8afd8afd8a7d8b4d8aa20d8a8d8b1d8a7db8c20d8afd8a8db8cd8b1d8a7d98620d8aed8a8d8b10a0ad985d8aad98620daa9d8a7d985d98420daafd8b2d8a7d8b1d8b42028dbb6dbb420d8b5d981d8add987d88c20d8a8d98720d8a7d986daafd984db8cd8b3db8cd88c20d8b9d8b1d8a8db8cd88c20d981d8a7d8b1d8b3db8c20d98820d981d8b1d8a7d986d8b3d988db8c2920d8afd8b120d986d8b4d8a7d986db8c2068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d3230323620d8afd8b120d8afd8b3d8aad8b1d8b320d8a7d8b3d8aa2e20d8a8d8b1d8a7db8c20d985d8b5d8a7d8add8a8d987d88c20d984d8b7d981d8a7d98b20d8a8d987207072657373406d616461722e6578616d706c6520d8a8d986d988db8cd8b3db8cd8af2e20d8a8d8b1d8a7db8c20d985d8add8a7d981d8b8d8aa20d8a7d8b220d8aed8a7d986d988d8a7d8afd987e2808cd987d8a7d88c20d8a8d8b1d8aedb8c20d8a7d8b220d8acd8b2d8a6db8cd8a7d8aa20d8aad8badb8cdb8cd8b120d8afd8a7d8afd98720d8b4d8afd98720d8a7d8b3d8aa2e0a	6138	d20fccccdc1b4f9f53dfba7a12b2a35981840728c9925f110d760f6bdc6df334
9	1	edition.json	application/json	\\x7b0a2020226f7267616e69736174696f6e22203a2022447261676f6d616e222c0a20202273746174656d656e7422203a20226e696e657665682d72657475726e222c0a2020226e756d62657222203a20312c0a202022646174656422203a2022323032362d30342d3039222c0a20202272656c6561736564417422203a2022323032362d31312d32395431373a30333a34345a222c0a2020226164647265737322203a2022687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6e696e657665682d72657475726e2f31222c0a202022736f757263654c616e677561676522203a2022656e222c0a2020226c616e67756167657322203a205b2022656e222c20226672222c20226172222c2022666122205d2c0a2020227365676d656e747322203a205b207b0a2020202022696422203a20227331222c0a20202020226b696e6422203a20227469746c65222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224d6f73756ce280997320446973706c616365642046616d696c6965732043616e6e6f74205761697420416e6f7468657220446563616465222c0a20202020202020202268746d6c22203a20224d6f73756ce280997320446973706c616365642046616d696c6965732043616e6e6f74205761697420416e6f7468657220446563616465220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224c65732066616d696c6c65732064c3a9706c6163c3a96573206465204d6f73736f756c206e652070657576656e7420617474656e64726520756e652064c3a963656e6e696520646520706c7573222c0a20202020202020202268746d6c22203a20224c65732066616d696c6c65732064c3a9706c6163c3a96573206465204d6f73736f756c206e652070657576656e7420617474656e64726520756e652064c3a963656e6e696520646520706c7573220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d8a7d984d8b9d8a7d8a6d984d8a7d8aa20d8a7d984d986d8a7d8b2d8add8a920d985d98620d8a7d984d985d988d8b5d98420d984d8a720d8aad8add8aad985d98420d8a7d984d8a7d986d8aad8b8d8a7d8b120d8b9d982d8afd8a7d98b20d8a2d8aed8b1222c0a20202020202020202268746d6c22203a2022d8a7d984d8b9d8a7d8a6d984d8a7d8aa20d8a7d984d986d8a7d8b2d8add8a920d985d98620d8a7d984d985d988d8b5d98420d984d8a720d8aad8add8aad985d98420d8a7d984d8a7d986d8aad8b8d8a7d8b120d8b9d982d8afd8a7d98b20d8a2d8aed8b1220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8aed8a7d986d988d8a7d8afd987e2808cd987d8a7db8c20d8a2d988d8a7d8b1d987d99420d985d988d8b5d98420d8aad8a7d8a820db8cdaa920d8afd987d987d99420d8afdb8cdaafd8b120d8a7d986d8aad8b8d8a7d8b120d8b1d8a720d986d8afd8a7d8b1d986d8af222c0a20202020202020202268746d6c22203a2022d8aed8a7d986d988d8a7d8afd987e2808cd987d8a7db8c20d8a2d988d8a7d8b1d987d99420d985d988d8b5d98420d8aad8a7d8a820db8cdaa920d8afd987d987d99420d8afdb8cdaafd8b120d8a7d986d8aad8b8d8a7d8b120d8b1d8a720d986d8afd8a7d8b1d986d8af220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227332222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a202247656e6576612c203920417072696c2032303236222c0a20202020202020202268746d6c22203a202247656e6576612c203920417072696c2032303236220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a202247656ec3a876652c206c65203920617672696c2032303236222c0a20202020202020202268746d6c22203a202247656ec3a876652c206c65203920617672696c2032303236220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d8acd986d98ad981d88c20d9a920d986d98ad8b3d8a7d9862fd8a3d8a8d8b1d98ad98420d9a2d9a0d9a2d9a6222c0a20202020202020202268746d6c22203a2022d8acd986d98ad981d88c20d9a920d986d98ad8b3d8a7d9862fd8a3d8a8d8b1d98ad98420d9a2d9a0d9a2d9a6220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022da98d986d988d88c20dbb920d8a2d988d8b1db8cd98420dbb2dbb0dbb2dbb6222c0a20202020202020202268746d6c22203a2022da98d986d988d88c20dbb920d8a2d988d8b1db8cd98420dbb2dbb0dbb2dbb6220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227333222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224e6561726c79206e696e6520796561727320616674657220746865206669676874696e6720696e204d6f73756c20656e6465642c20352c3234302066616d696c6965732066726f6d20746865206369747920616e642066726f6d207468652076696c6c6167657320746f207468652077657374206f66206974207374696c6c206c69766520696e2063616d7073206f7220696e20756e66696e6973686564206275696c64696e67732e222c0a20202020202020202268746d6c22203a20224e6561726c79206e696e6520796561727320616674657220746865206669676874696e6720696e204d6f73756c20656e6465642c20352c3234302066616d696c6965732066726f6d20746865206369747920616e642066726f6d207468652076696c6c6167657320746f207468652077657374206f66206974207374696c6c206c69766520696e2063616d7073206f7220696e20756e66696e6973686564206275696c64696e67732e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20225072c3a873206465206e65756620616e7320617072c3a873206c612066696e2064657320636f6d6261747320c3a0204d6f73736f756c2c2035e280af3234302066616d696c6c6573206f726967696e6169726573206465206c612076696c6c65206574206465732076696c6c616765732073697475c3a97320c3a0206ce280996f7565737420766976656e7420656e636f72652064616e73206465732063616d7073206f752064616e732064657320696d6d6575626c657320696e6163686576c3a9732e222c0a20202020202020202268746d6c22203a20225072c3a873206465206e65756620616e7320617072c3a873206c612066696e2064657320636f6d6261747320c3a0204d6f73736f756c2c2035e280af3234302066616d696c6c6573206f726967696e6169726573206465206c612076696c6c65206574206465732076696c6c616765732073697475c3a97320c3a0206ce280996f7565737420766976656e7420656e636f72652064616e73206465732063616d7073206f752064616e732064657320696d6d6575626c657320696e6163686576c3a9732e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d8a8d8b9d8af20d986d8add98820d8aad8b3d8b920d8b3d986d988d8a7d8aa20d8b9d984d98920d8a7d986d8aad987d8a7d8a120d8a7d984d982d8aad8a7d98420d981d98a20d8a7d984d985d988d8b5d984d88c20d984d8a720d8aad8b2d8a7d98420d9a5d9acd9a2d9a4d9a020d8b9d8a7d8a6d984d8a920d985d98620d8a7d984d985d8afd98ad986d8a920d988d985d98620d8a7d984d982d8b1d98920d8a7d984d988d8a7d982d8b9d8a920d8a5d984d98920d8a7d984d8bad8b1d8a820d985d986d987d8a720d8aad8b9d98ad8b420d981d98a20d985d8aed98ad985d8a7d8aa20d8a3d98820d981d98a20d985d8a8d8a7d986d98d20d8bad98ad8b120d985d983d8aad985d984d8a92e222c0a20202020202020202268746d6c22203a2022d8a8d8b9d8af20d986d8add98820d8aad8b3d8b920d8b3d986d988d8a7d8aa20d8b9d984d98920d8a7d986d8aad987d8a7d8a120d8a7d984d982d8aad8a7d98420d981d98a20d8a7d984d985d988d8b5d984d88c20d984d8a720d8aad8b2d8a7d98420d9a5d9acd9a2d9a4d9a020d8b9d8a7d8a6d984d8a920d985d98620d8a7d984d985d8afd98ad986d8a920d988d985d98620d8a7d984d982d8b1d98920d8a7d984d988d8a7d982d8b9d8a920d8a5d984d98920d8a7d984d8bad8b1d8a820d985d986d987d8a720d8aad8b9d98ad8b420d981d98a20d985d8aed98ad985d8a7d8aa20d8a3d98820d981d98a20d985d8a8d8a7d986d98d20d8bad98ad8b120d985d983d8aad985d984d8a92e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d986d8b2d8afdb8cdaa920d8a8d98720d986d98720d8b3d8a7d98420d9bed8b320d8a7d8b220d9bed8a7db8cd8a7d98620d8acd986daaf20d8afd8b120d985d988d8b5d984d88c20dbb5d9acdbb2dbb4dbb020d8aed8a7d986d988d8a7d8afd98720d8a7d8b220d8a7db8cd98620d8b4d987d8b120d98820d8a7d8b220d8b1d988d8b3d8aad8a7d987d8a7db8c20d8bad8b1d8a820d8a2d98620d987d985da86d986d8a7d98620d8afd8b120d8a7d8b1d8afd988daafd8a7d987e2808cd987d8a720db8cd8a720d8afd8b120d8b3d8a7d8aed8aad985d8a7d986e2808cd987d8a7db8c20d986db8cd985d987e2808cdaa9d8a7d8b1d98720d8b2d986d8afdaafdb8c20d985db8ce2808cdaa9d986d986d8af2e222c0a20202020202020202268746d6c22203a2022d986d8b2d8afdb8cdaa920d8a8d98720d986d98720d8b3d8a7d98420d9bed8b320d8a7d8b220d9bed8a7db8cd8a7d98620d8acd986daaf20d8afd8b120d985d988d8b5d984d88c20dbb5d9acdbb2dbb4dbb020d8aed8a7d986d988d8a7d8afd98720d8a7d8b220d8a7db8cd98620d8b4d987d8b120d98820d8a7d8b220d8b1d988d8b3d8aad8a7d987d8a7db8c20d8bad8b1d8a820d8a2d98620d987d985da86d986d8a7d98620d8afd8b120d8a7d8b1d8afd988daafd8a7d987e2808cd987d8a720db8cd8a720d8afd8b120d8b3d8a7d8aed8aad985d8a7d986e2808cd987d8a7db8c20d986db8cd985d987e2808cdaa9d8a7d8b1d98720d8b2d986d8afdaafdb8c20d985db8ce2808cdaa9d986d986d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227334222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022546f64617920746865204d616461722043656e74726520666f722048756d616e20526967687473207075626c69736865732074686520726573756c7473206f6620612073757276657920746861742069747320766f6c756e74656572732063617272696564206f757420696e204e696e65766568206265747765656e203132204a616e7561727920616e6420323720466562727561727920323032362e222c0a20202020202020202268746d6c22203a2022546f64617920746865204d616461722043656e74726520666f722048756d616e20526967687473207075626c69736865732074686520726573756c7473206f6620612073757276657920746861742069747320766f6c756e74656572732063617272696564206f757420696e204e696e65766568206265747765656e203132204a616e7561727920616e6420323720466562727561727920323032362e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224c652043656e747265204d6164617220706f7572206c65732064726f6974732068756d61696e73207075626c69652061756a6f757264e28099687569206c65732072c3a973756c746174732064e28099756e6520656e7175c3aa746520717565207365732062c3a96ec3a9766f6c6573206f6e74206d656ec3a9652064616e73206c612070726f76696e6365206465204e696e69766520656e747265206c65203132206a616e76696572206574206c652032372066c3a9767269657220323032362e222c0a20202020202020202268746d6c22203a20224c652043656e747265204d6164617220706f7572206c65732064726f6974732068756d61696e73207075626c69652061756a6f757264e28099687569206c65732072c3a973756c746174732064e28099756e6520656e7175c3aa746520717565207365732062c3a96ec3a9766f6c6573206f6e74206d656ec3a9652064616e73206c612070726f76696e6365206465204e696e69766520656e747265206c65203132206a616e76696572206574206c652032372066c3a9767269657220323032362e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d98ad986d8b4d8b120d985d8b1d983d8b220d985d8afd8a7d8b120d984d8add982d988d98220d8a7d984d8a5d986d8b3d8a7d98620d8a7d984d98ad988d98520d986d8aad8a7d8a6d8ac20d985d8b3d8ad20d8a3d8acd8b1d8a7d98720d985d8aad8b7d988d8b9d988d98720d981d98a20d985d8add8a7d981d8b8d8a920d986d98ad986d988d98920d8a8d98ad98620d9a1d9a220d983d8a7d986d988d98620d8a7d984d8abd8a7d986d98a2fd98ad986d8a7d98ad8b120d988d9a2d9a720d8b4d8a8d8a7d8b72fd981d8a8d8b1d8a7d98ad8b120d9a2d9a0d9a2d9a62e222c0a20202020202020202268746d6c22203a2022d988d98ad986d8b4d8b120d985d8b1d983d8b220d985d8afd8a7d8b120d984d8add982d988d98220d8a7d984d8a5d986d8b3d8a7d98620d8a7d984d98ad988d98520d986d8aad8a7d8a6d8ac20d985d8b3d8ad20d8a3d8acd8b1d8a7d98720d985d8aad8b7d988d8b9d988d98720d981d98a20d985d8add8a7d981d8b8d8a920d986d98ad986d988d98920d8a8d98ad98620d9a1d9a220d983d8a7d986d988d98620d8a7d984d8abd8a7d986d98a2fd98ad986d8a7d98ad8b120d988d9a2d9a720d8b4d8a8d8a7d8b72fd981d8a8d8b1d8a7d98ad8b120d9a2d9a0d9a2d9a62e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d985d8b1daa9d8b220d8add982d988d98220d8a8d8b4d8b120d985d8afd8a7d8b120d8a7d985d8b1d988d8b220d986d8aad8a7db8cd8ac20d9bedb8cd985d8a7db8cd8b4db8c20d8b1d8a720d985d986d8aad8b4d8b120d985db8ce2808cdaa9d986d8af20daa9d98720d8afd8a7d988d8b7d984d8a8d8a7d986d8b420d8a7d8b220dbb1dbb220da98d8a7d986d988db8cd98720d8aad8a720dbb2dbb720d981d988d8b1db8cd987d99420dbb2dbb0dbb2dbb620d8afd8b120d8a7d8b3d8aad8a7d98620d986db8cd986d988d8a720d8a7d986d8acd8a7d98520d8afd8a7d8afd987e2808cd8a7d986d8af2e222c0a20202020202020202268746d6c22203a2022d985d8b1daa9d8b220d8add982d988d98220d8a8d8b4d8b120d985d8afd8a7d8b120d8a7d985d8b1d988d8b220d986d8aad8a7db8cd8ac20d9bedb8cd985d8a7db8cd8b4db8c20d8b1d8a720d985d986d8aad8b4d8b120d985db8ce2808cdaa9d986d8af20daa9d98720d8afd8a7d988d8b7d984d8a8d8a7d986d8b420d8a7d8b220dbb1dbb220da98d8a7d986d988db8cd98720d8aad8a720dbb2dbb720d981d988d8b1db8cd987d99420dbb2dbb0dbb2dbb620d8afd8b120d8a7d8b3d8aad8a7d98620d986db8cd986d988d8a720d8a7d986d8acd8a7d98520d8afd8a7d8afd987e2808cd8a7d986d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227335222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022546865792073706f6b65207769746820312c333138206865616473206f6620686f757365686f6c6420696e203233206e65696768626f7572686f6f647320616e642076696c6c616765732e222c0a20202020202020202268746d6c22203a2022546865792073706f6b65207769746820312c333138206865616473206f6620686f757365686f6c6420696e203233206e65696768626f7572686f6f647320616e642076696c6c616765732e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022496c7320736520736f6e7420656e74726574656e757320617665632031e280af3331382063686566732064652066616d696c6c652064616e73203233207175617274696572732065742076696c6c616765732e222c0a20202020202020202268746d6c22203a2022496c7320736520736f6e7420656e74726574656e757320617665632031e280af3331382063686566732064652066616d696c6c652064616e73203233207175617274696572732065742076696c6c616765732e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d982d8af20d8aad8add8afd8ab20d8a7d984d985d8aad8b7d988d8b9d988d98620d8a5d984d98920d9a1d9acd9a3d9a1d9a820d985d98620d8a3d8b1d8a8d8a7d8a820d8a7d984d8a3d8b3d8b120d981d98a20d9a2d9a320d8add98ad8a7d98b20d988d982d8b1d98ad8a92e222c0a20202020202020202268746d6c22203a2022d988d982d8af20d8aad8add8afd8ab20d8a7d984d985d8aad8b7d988d8b9d988d98620d8a5d984d98920d9a1d9acd9a3d9a1d9a820d985d98620d8a3d8b1d8a8d8a7d8a820d8a7d984d8a3d8b3d8b120d981d98a20d9a2d9a320d8add98ad8a7d98b20d988d982d8b1d98ad8a92e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8a2d986d8a7d98620d8a8d8a720dbb1d9acdbb3dbb1dbb820d8b3d8b1d9bed8b1d8b3d8aa20d8aed8a7d986d988d8a7d8b120d8afd8b120dbb2dbb320d985d8add984d98720d98820d8b1d988d8b3d8aad8a720daafd981d8aae2808cd988daafd98820daa9d8b1d8afd986d8af2e222c0a20202020202020202268746d6c22203a2022d8a2d986d8a7d98620d8a8d8a720dbb1d9acdbb3dbb1dbb820d8b3d8b1d9bed8b1d8b3d8aa20d8aed8a7d986d988d8a7d8b120d8afd8b120dbb2dbb320d985d8add984d98720d98820d8b1d988d8b3d8aad8a720daafd981d8aae2808cd988daafd98820daa9d8b1d8afd986d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227336222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a202257686174207468657920686561726420636f6d657320646f776e20746f207468726565206f62737461636c65733a206578706c6f736976652072656d6e616e7473206f66207761722c206c6f73742070617065727320616e6420756e7061696420636f6d70656e736174696f6e2e222c0a20202020202020202268746d6c22203a202257686174207468657920686561726420636f6d657320646f776e20746f207468726565206f62737461636c65733a206578706c6f736976652072656d6e616e7473206f66207761722c206c6f73742070617065727320616e6420756e7061696420636f6d70656e736174696f6e2e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a202254726f6973206f62737461636c657320726573736f7274656e74206465206c657572732072c3a963697473c2a03a206c657320726573746573206578706c6f73696673206465206775657272652c206c6573207061706965727320706572647573206574206c657320696e64656d6e6974c3a97320696d706179c3a965732e222c0a20202020202020202268746d6c22203a202254726f6973206f62737461636c657320726573736f7274656e74206465206c657572732072c3a963697473c2a03a206c657320726573746573206578706c6f73696673206465206775657272652c206c6573207061706965727320706572647573206574206c657320696e64656d6e6974c3a97320696d706179c3a965732e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d8aad8aad984d8aed8b520d8b1d988d8a7d98ad8a7d8aa20d987d8a4d984d8a7d8a120d981d98a20d8abd984d8a7d8ab20d8b9d982d8a8d8a7d8aa3a20d8a7d984d985d8aad981d8acd8b1d8a7d8aa20d985d98620d985d8aed984d981d8a7d8aa20d8a7d984d8add8b1d8a8d88c20d988d8a7d984d8a3d988d8b1d8a7d98220d8a7d984d8abd8a8d988d8aad98ad8a920d8a7d984d985d981d982d988d8afd8a9d88c20d988d8a7d984d8aad8b9d988d98ad8b6d8a7d8aa20d8bad98ad8b120d8a7d984d985d8afd981d988d8b9d8a92e222c0a20202020202020202268746d6c22203a2022d988d8aad8aad984d8aed8b520d8b1d988d8a7d98ad8a7d8aa20d987d8a4d984d8a7d8a120d981d98a20d8abd984d8a7d8ab20d8b9d982d8a8d8a7d8aa3a20d8a7d984d985d8aad981d8acd8b1d8a7d8aa20d985d98620d985d8aed984d981d8a7d8aa20d8a7d984d8add8b1d8a8d88c20d988d8a7d984d8a3d988d8b1d8a7d98220d8a7d984d8abd8a8d988d8aad98ad8a920d8a7d984d985d981d982d988d8afd8a9d88c20d988d8a7d984d8aad8b9d988d98ad8b6d8a7d8aa20d8bad98ad8b120d8a7d984d985d8afd981d988d8b9d8a92e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8a2d986da86d98720d8b4d986db8cd8afd986d8af20d8a7d8b220d8b3d98720d985d8a7d986d8b920d8addaa9d8a7db8cd8aa20d8afd8a7d8b1d8af3a20d8a8d982d8a7db8cd8a7db8c20d8a7d986d981d8acd8a7d8b1db8c20d8acd986daafd88c20d985d8afd8a7d8b1daa920d8a7d8b2d8afd8b3d8aae2808cd8b1d981d8aad98720d98820d8bad8b1d8a7d985d8aae2808cd987d8a7db8c20d9bed8b1d8afd8a7d8aed8aae2808cd986d8b4d8afd9872e222c0a20202020202020202268746d6c22203a2022d8a2d986da86d98720d8b4d986db8cd8afd986d8af20d8a7d8b220d8b3d98720d985d8a7d986d8b920d8addaa9d8a7db8cd8aa20d8afd8a7d8b1d8af3a20d8a8d982d8a7db8cd8a7db8c20d8a7d986d981d8acd8a7d8b1db8c20d8acd986daafd88c20d985d8afd8a7d8b1daa920d8a7d8b2d8afd8b3d8aae2808cd8b1d981d8aad98720d98820d8bad8b1d8a7d985d8aae2808cd987d8a7db8c20d9bed8b1d8afd8a7d8aed8aae2808cd986d8b4d8afd9872e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227337222c0a20202020226b696e6422203a202268656164696e67222c0a20202020226c6576656c22203a20322c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a202247726f756e642074686174207374696c6c206b696c6c73222c0a20202020202020202268746d6c22203a202247726f756e642074686174207374696c6c206b696c6c73220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022556e20736f6c207175692074756520656e636f7265222c0a20202020202020202268746d6c22203a2022556e20736f6c207175692074756520656e636f7265220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d8a3d8b1d8b620d984d8a720d8aad8b2d8a7d98420d8aad982d8aad984222c0a20202020202020202268746d6c22203a2022d8a3d8b1d8b620d984d8a720d8aad8b2d8a7d98420d8aad982d8aad984220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8b2d985db8cd986db8c20daa9d98720d987d986d988d8b220d8acd8a7d98620d985db8ce2808cdaafdb8cd8b1d8af222c0a20202020202020202268746d6c22203a2022d8b2d985db8cd986db8c20daa9d98720d987d986d988d8b220d8acd8a7d98620d985db8ce2808cdaafdb8cd8b1d8af220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227338222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224265747765656e204a616e75617279203230323420616e6420446563656d62657220323032352c206578706c6f736976652072656d6e616e7473206f6620776172206b696c6c6564206f7220696e6a75726564206174206c656173742038372070656f706c6520696e2074686520706c61636573207468617420776520766973697465642c203331206f66207468656d206368696c6472656e2e222c0a20202020202020202268746d6c22203a20224265747765656e204a616e75617279203230323420616e6420446563656d62657220323032352c206578706c6f736976652072656d6e616e7473206f6620776172206b696c6c6564206f7220696e6a75726564206174206c656173742038372070656f706c6520696e2074686520706c61636573207468617420776520766973697465642c203331206f66207468656d206368696c6472656e2e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022456e747265206a616e7669657220323032342065742064c3a963656d62726520323032352c2064657320726573746573206578706c6f7369667320646520677565727265206f6e74207475c3a9206f7520626c657373c3a9206175206d6f696e7320383720706572736f6e6e65732c20646f6e7420333120656e66616e74732c2064616e73206c6573206c6f63616c6974c3a97320717565206e6f75732061766f6e73207669736974c3a965732e222c0a20202020202020202268746d6c22203a2022456e747265206a616e7669657220323032342065742064c3a963656d62726520323032352c2064657320726573746573206578706c6f7369667320646520677565727265206f6e74207475c3a9206f7520626c657373c3a9206175206d6f696e7320383720706572736f6e6e65732c20646f6e7420333120656e66616e74732c2064616e73206c6573206c6f63616c6974c3a97320717565206e6f75732061766f6e73207669736974c3a965732e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d8a8d98ad98620d983d8a7d986d988d98620d8a7d984d8abd8a7d986d98a2fd98ad986d8a7d98ad8b120d9a2d9a0d9a2d9a420d988d983d8a7d986d988d98620d8a7d984d8a3d988d9842fd8afd98ad8b3d985d8a8d8b120d9a2d9a0d9a2d9a5d88c20d8b3d982d8b720d985d8a720d984d8a720d98ad982d98420d8b9d98620d9a8d9a720d8b4d8aed8b5d8a7d98b20d8a8d98ad98620d982d8aad98ad98420d988d8acd8b1d98ad8ad20d8a8d8b3d8a8d8a820d8a7d984d985d8aad981d8acd8b1d8a7d8aa20d985d98620d985d8aed984d981d8a7d8aa20d8a7d984d8add8b1d8a820d981d98a20d8a7d984d8a3d985d8a7d983d98620d8a7d984d8aad98a20d8b2d8b1d986d8a7d987d8a7d88c20d8a8d98ad986d987d98520d9a3d9a120d8b7d981d984d8a7d98b2e222c0a20202020202020202268746d6c22203a2022d8a8d98ad98620d983d8a7d986d988d98620d8a7d984d8abd8a7d986d98a2fd98ad986d8a7d98ad8b120d9a2d9a0d9a2d9a420d988d983d8a7d986d988d98620d8a7d984d8a3d988d9842fd8afd98ad8b3d985d8a8d8b120d9a2d9a0d9a2d9a5d88c20d8b3d982d8b720d985d8a720d984d8a720d98ad982d98420d8b9d98620d9a8d9a720d8b4d8aed8b5d8a7d98b20d8a8d98ad98620d982d8aad98ad98420d988d8acd8b1d98ad8ad20d8a8d8b3d8a8d8a820d8a7d984d985d8aad981d8acd8b1d8a7d8aa20d985d98620d985d8aed984d981d8a7d8aa20d8a7d984d8add8b1d8a820d981d98a20d8a7d984d8a3d985d8a7d983d98620d8a7d984d8aad98a20d8b2d8b1d986d8a7d987d8a7d88c20d8a8d98ad986d987d98520d9a3d9a120d8b7d981d984d8a7d98b2e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8a7d8b220da98d8a7d986d988db8cd987d99420dbb2dbb0dbb2dbb420d8aad8a720d8afd8b3d8a7d985d8a8d8b120dbb2dbb0dbb2dbb5d88c20d8a8d982d8a7db8cd8a7db8c20d8a7d986d981d8acd8a7d8b1db8c20d8acd986daaf20d8afd8b120d8acd8a7d987d8a7db8cdb8c20daa9d98720d8a7d8b220d8a2d986e2808cd987d8a720d8a8d8a7d8b2d8afdb8cd8af20daa9d8b1d8afdb8cd98520d8afd8b3d8aae2808cdaa9d98520dbb8dbb720d986d981d8b120d8b1d8a720daa9d8b4d8aad98720db8cd8a720d8b2d8aed985db8c20daa9d8b1d8afd98720d8a7d8b3d8aa20daa9d98720dbb3dbb120d986d981d8b120d8a7d8b220d8a2d986d8a7d98620daa9d988d8afdaa920d8a8d988d8afd987e2808cd8a7d986d8af2e222c0a20202020202020202268746d6c22203a2022d8a7d8b220da98d8a7d986d988db8cd987d99420dbb2dbb0dbb2dbb420d8aad8a720d8afd8b3d8a7d985d8a8d8b120dbb2dbb0dbb2dbb5d88c20d8a8d982d8a7db8cd8a7db8c20d8a7d986d981d8acd8a7d8b1db8c20d8acd986daaf20d8afd8b120d8acd8a7d987d8a7db8cdb8c20daa9d98720d8a7d8b220d8a2d986e2808cd987d8a720d8a8d8a7d8b2d8afdb8cd8af20daa9d8b1d8afdb8cd98520d8afd8b3d8aae2808cdaa9d98520dbb8dbb720d986d981d8b120d8b1d8a720daa9d8b4d8aad98720db8cd8a720d8b2d8aed985db8c20daa9d8b1d8afd98720d8a7d8b3d8aa20daa9d98720dbb3dbb120d986d981d8b120d8a7d8b220d8a2d986d8a7d98620daa9d988d8afdaa920d8a8d988d8afd987e2808cd8a7d986d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227339222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022496e2053696e6a61722c203632207065722063656e74206f66207468652066616d696c6965732077686f6d2077652061736b656420686176652072657475726e656420746f206120686f7573652074686174206e6f20636c656172616e6365207465616d20686173206576657220696e737065637465642e222c0a20202020202020202268746d6c22203a2022496e2053696e6a61722c203632207065722063656e74206f66207468652066616d696c6965732077686f6d2077652061736b656420686176652072657475726e656420746f206120686f7573652074686174206e6f20636c656172616e6365207465616d20686173206576657220696e737065637465642e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022c3802053696e6a61722c203632e280af25206465732066616d696c6c657320696e746572726f67c3a96573206f6e742072656761676ec3a920756e65206d6169736f6e207175e28099617563756e6520c3a971756970652064652064c3a96d696e616765206ee2809961206a616d61697320696e7370656374c3a9652e222c0a20202020202020202268746d6c22203a2022c3802053696e6a61722c203632e280af25206465732066616d696c6c657320696e746572726f67c3a96573206f6e742072656761676ec3a920756e65206d6169736f6e207175e28099617563756e6520c3a971756970652064652064c3a96d696e616765206ee2809961206a616d61697320696e7370656374c3a9652e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d981d98a20d8b3d986d8acd8a7d8b1d88c20d8b9d8a7d8afd8aa20d9a6d9a220d981d98a20d8a7d984d985d8a6d8a920d985d98620d8a7d984d8a3d8b3d8b120d8a7d984d8aad98a20d8b3d8a3d984d986d8a7d987d8a720d8a5d984d98920d8a8d98ad988d8aa20d984d98520d98ad981d8add8b5d987d8a720d8a3d98a20d981d8b1d98ad98220d984d8a5d8b2d8a7d984d8a920d8a7d984d8a3d984d8bad8a7d98520d982d8b72e222c0a20202020202020202268746d6c22203a2022d988d981d98a20d8b3d986d8acd8a7d8b1d88c20d8b9d8a7d8afd8aa20d9a6d9a220d981d98a20d8a7d984d985d8a6d8a920d985d98620d8a7d984d8a3d8b3d8b120d8a7d984d8aad98a20d8b3d8a3d984d986d8a7d987d8a720d8a5d984d98920d8a8d98ad988d8aa20d984d98520d98ad981d8add8b5d987d8a720d8a3d98a20d981d8b1d98ad98220d984d8a5d8b2d8a7d984d8a920d8a7d984d8a3d984d8bad8a7d98520d982d8b72e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8afd8b120d8b3d986d8acd8a7d8b1d88c20dbb6dbb220d8afd8b1d8b5d8af20d8a7d8b220d8aed8a7d986d988d8a7d8afd987e2808cd987d8a7db8cdb8c20daa9d98720d8a7d8b220d8a2d986d8a7d98620d9bed8b1d8b3db8cd8afdb8cd98520d8a8d98720d8aed8a7d986d987e2808cd8a7db8c20d8a8d8a7d8b2daafd8b4d8aad987e2808cd8a7d986d8af20daa9d98720d987db8cda8620daafd8b1d988d98720d985db8cd986e2808cd8b1d988d8a8db8c20d987d8b1daafd8b220d8a2d98620d8b1d8a720d8a8d8a7d8b2d8b1d8b3db8c20d986daa9d8b1d8afd98720d8a7d8b3d8aa2e222c0a20202020202020202268746d6c22203a2022d8afd8b120d8b3d986d8acd8a7d8b1d88c20dbb6dbb220d8afd8b1d8b5d8af20d8a7d8b220d8aed8a7d986d988d8a7d8afd987e2808cd987d8a7db8cdb8c20daa9d98720d8a7d8b220d8a2d986d8a7d98620d9bed8b1d8b3db8cd8afdb8cd98520d8a8d98720d8aed8a7d986d987e2808cd8a7db8c20d8a8d8a7d8b2daafd8b4d8aad987e2808cd8a7d986d8af20daa9d98720d987db8cda8620daafd8b1d988d98720d985db8cd986e2808cd8b1d988d8a8db8c20d987d8b1daafd8b220d8a2d98620d8b1d8a720d8a8d8a7d8b2d8b1d8b3db8c20d986daa9d8b1d8afd98720d8a7d8b3d8aa2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733130222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a202254686520556e69746564204e6174696f6e73204d696e6520416374696f6e20536572766963652028554e4d41532920616e642069747320497261716920706172746e657273206861766520636c6561726564207363686f6f6c732c20686f73706974616c7320616e642077617465722073746174696f6e733b207072697661746520686f6d65732c20686f77657665722c20617265207374696c6c2061742074686520656e64206f6620746865206c6973742e222c0a20202020202020202268746d6c22203a202254686520556e69746564204e6174696f6e73204d696e6520416374696f6e20536572766963652028554e4d41532920616e642069747320497261716920706172746e657273206861766520636c6561726564207363686f6f6c732c20686f73706974616c7320616e642077617465722073746174696f6e733b207072697661746520686f6d65732c20686f77657665722c20617265207374696c6c2061742074686520656e64206f6620746865206c6973742e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224c652053657276696365206465206c61206c7574746520616e74696d696e657320646573204e6174696f6e7320756e6965732028554e4d415329206574207365732070617274656e6169726573206972616b69656e73206f6e742064c3a9706f6c6c75c3a92064657320c3a9636f6c65732c206465732068c3b4706974617578206574206465732073746174696f6e7320646520706f6d70616765e280af3b206c65732068616269746174696f6e732070726976c3a965732c20656e20726576616e6368652c2072657374656e7420656e2066696e206465206c697374652e222c0a20202020202020202268746d6c22203a20224c652053657276696365206465206c61206c7574746520616e74696d696e657320646573204e6174696f6e7320756e6965732028554e4d415329206574207365732070617274656e6169726573206972616b69656e73206f6e742064c3a9706f6c6c75c3a92064657320c3a9636f6c65732c206465732068c3b4706974617578206574206465732073746174696f6e7320646520706f6d70616765e280af3b206c65732068616269746174696f6e732070726976c3a965732c20656e20726576616e6368652c2072657374656e7420656e2066696e206465206c697374652e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d982d8af20d8b7d987d991d8b1d8aa20d8afd8a7d8a6d8b1d8a920d8a7d984d8a3d985d98520d8a7d984d985d8aad8add8afd8a920d984d984d8a5d8acd8b1d8a7d8a1d8a7d8aa20d8a7d984d985d8aad8b9d984d982d8a920d8a8d8a7d984d8a3d984d8bad8a7d9852028554e4d41532920d988d8b4d8b1d983d8a7d8a4d987d8a720d8a7d984d8b9d8b1d8a7d982d98ad988d98620d985d8afd8a7d8b1d8b320d988d985d8b3d8aad8b4d981d98ad8a7d8aa20d988d985d8add8b7d8a7d8aa20d985d98ad8a7d987d89b20d8a3d985d8a720d8a7d984d8a8d98ad988d8aa20d8a7d984d8aed8a7d8b5d8a920d981d985d8a720d8b2d8a7d984d8aa20d981d98a20d8a2d8aed8b120d8a7d984d982d8a7d8a6d985d8a92e222c0a20202020202020202268746d6c22203a2022d988d982d8af20d8b7d987d991d8b1d8aa20d8afd8a7d8a6d8b1d8a920d8a7d984d8a3d985d98520d8a7d984d985d8aad8add8afd8a920d984d984d8a5d8acd8b1d8a7d8a1d8a7d8aa20d8a7d984d985d8aad8b9d984d982d8a920d8a8d8a7d984d8a3d984d8bad8a7d9852028554e4d41532920d988d8b4d8b1d983d8a7d8a4d987d8a720d8a7d984d8b9d8b1d8a7d982d98ad988d98620d985d8afd8a7d8b1d8b320d988d985d8b3d8aad8b4d981d98ad8a7d8aa20d988d985d8add8b7d8a7d8aa20d985d98ad8a7d987d89b20d8a3d985d8a720d8a7d984d8a8d98ad988d8aa20d8a7d984d8aed8a7d8b5d8a920d981d985d8a720d8b2d8a7d984d8aa20d981d98a20d8a2d8aed8b120d8a7d984d982d8a7d8a6d985d8a92e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8b3d8b1d988db8cd8b320d8a7d982d8afd8a7d98520d8b9d984db8cd98720d985db8cd98620d8b3d8a7d8b2d985d8a7d98620d985d984d98420d985d8aad8add8af2028554e4d41532920d98820d987d985daa9d8a7d8b1d8a7d98620d8b9d8b1d8a7d982db8ce2808cd8a7d8b420d985d8afd8b1d8b3d987e2808cd987d8a7d88c20d8a8db8cd985d8a7d8b1d8b3d8aad8a7d986e2808cd987d8a720d98820d8a7db8cd8b3d8aadaafd8a7d987e2808cd987d8a7db8c20d8a2d8a820d8b1d8a720d9bed8a7daa9e2808cd8b3d8a7d8b2db8c20daa9d8b1d8afd987e2808cd8a7d986d8afd89b20d8a7d985d8a720d8aed8a7d986d987e2808cd987d8a7db8c20d8b4d8aed8b5db8c20d987d985da86d986d8a7d98620d8afd8b120d8a7d986d8aad987d8a7db8c20d981d987d8b1d8b3d8aa20d985d8a7d986d8afd987e2808cd8a7d986d8af2e222c0a20202020202020202268746d6c22203a2022d8b3d8b1d988db8cd8b320d8a7d982d8afd8a7d98520d8b9d984db8cd98720d985db8cd98620d8b3d8a7d8b2d985d8a7d98620d985d984d98420d985d8aad8add8af2028554e4d41532920d98820d987d985daa9d8a7d8b1d8a7d98620d8b9d8b1d8a7d982db8ce2808cd8a7d8b420d985d8afd8b1d8b3d987e2808cd987d8a7d88c20d8a8db8cd985d8a7d8b1d8b3d8aad8a7d986e2808cd987d8a720d98820d8a7db8cd8b3d8aadaafd8a7d987e2808cd987d8a7db8c20d8a2d8a820d8b1d8a720d9bed8a7daa9e2808cd8b3d8a7d8b2db8c20daa9d8b1d8afd987e2808cd8a7d986d8afd89b20d8a7d985d8a720d8aed8a7d986d987e2808cd987d8a7db8c20d8b4d8aed8b5db8c20d987d985da86d986d8a7d98620d8afd8b120d8a7d986d8aad987d8a7db8c20d981d987d8b1d8b3d8aa20d985d8a7d986d8afd987e2808cd8a7d986d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733131222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224f6e20332046656272756172792c2061742061626f7574203620612e6d2e2c206120646576696365206578706c6f64656420696e206120636f7572747961726420696e2054616c204166617220616e6420696e6a757265642074776f2062726f74686572732e222c0a20202020202020202268746d6c22203a20224f6e20332046656272756172792c2061742061626f7574203620612e6d2e2c206120646576696365206578706c6f64656420696e206120636f7572747961726420696e2054616c204166617220616e6420696e6a757265642074776f2062726f74686572732e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224c6520332066c3a976726965722c20766572732036c2a0686575726573206475206d6174696e2c20756e20656e67696e2061206578706c6f73c3a92064616e7320756e6520636f75722064652054616c204166617220657420626c657373c3a92064657578206672c3a87265732e222c0a20202020202020202268746d6c22203a20224c6520332066c3a976726965722c20766572732036c2a0686575726573206475206d6174696e2c20756e20656e67696e2061206578706c6f73c3a92064616e7320756e6520636f75722064652054616c204166617220657420626c657373c3a92064657578206672c3a87265732e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d981d98a20d9a320d8b4d8a8d8a7d8b72fd981d8a8d8b1d8a7d98ad8b1d88c20d8b9d986d8af20d8a7d984d8b3d8a7d8b9d8a920d9a620d8b5d8a8d8a7d8add8a7d98b20d8aad982d8b1d98ad8a8d8a7d98bd88c20d8a7d986d981d8acd8b1d8aa20d8b9d8a8d988d8a920d981d98a20d981d986d8a7d8a120d985d986d8b2d98420d981d98a20d8aad984d8b9d981d8b120d988d8a3d8b5d8a7d8a8d8aa20d8b4d982d98ad982d98ad98620d8a8d8acd8b1d988d8ad2e222c0a20202020202020202268746d6c22203a2022d981d98a20d9a320d8b4d8a8d8a7d8b72fd981d8a8d8b1d8a7d98ad8b1d88c20d8b9d986d8af20d8a7d984d8b3d8a7d8b9d8a920d9a620d8b5d8a8d8a7d8add8a7d98b20d8aad982d8b1d98ad8a8d8a7d98bd88c20d8a7d986d981d8acd8b1d8aa20d8b9d8a8d988d8a920d981d98a20d981d986d8a7d8a120d985d986d8b2d98420d981d98a20d8aad984d8b9d981d8b120d988d8a3d8b5d8a7d8a8d8aa20d8b4d982d98ad982d98ad98620d8a8d8acd8b1d988d8ad2e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8afd8b120dbb320d981d988d8b1db8cd987d88c20d8add8afd988d8af20d8b3d8a7d8b9d8aa20dbb620d8a8d8a7d985d8afd8a7d8afd88c20db8cdaa920d8acd8b3d98520d8a7d986d981d8acd8a7d8b1db8c20d8afd8b120d8addb8cd8a7d8b720d8aed8a7d986d987e2808cd8a7db8c20d8afd8b120d8aad984d8b9d981d8b120d985d986d981d8acd8b120d8b4d8af20d98820d8afd98820d8a8d8b1d8a7d8afd8b120d8b1d8a720d8b2d8aed985db8c20daa9d8b1d8af2e222c0a20202020202020202268746d6c22203a2022d8afd8b120dbb320d981d988d8b1db8cd987d88c20d8add8afd988d8af20d8b3d8a7d8b9d8aa20dbb620d8a8d8a7d985d8afd8a7d8afd88c20db8cdaa920d8acd8b3d98520d8a7d986d981d8acd8a7d8b1db8c20d8afd8b120d8addb8cd8a7d8b720d8aed8a7d986d987e2808cd8a7db8c20d8afd8b120d8aad984d8b9d981d8b120d985d986d981d8acd8b120d8b4d8af20d98820d8afd98820d8a8d8b1d8a7d8afd8b120d8b1d8a720d8b2d8aed985db8c20daa9d8b1d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733132222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a202244722e204c61796c612054616d696d692c206469726563746f72206f6620746865204d616461722043656e74726520666f722048756d616e205269676874732c206d6574207468656972206d6f746865722074687265652064617973206c617465722e222c0a20202020202020202268746d6c22203a202244722e204c61796c612054616d696d692c206469726563746f72206f6620746865204d616461722043656e74726520666f722048756d616e205269676874732c206d6574207468656972206d6f746865722074687265652064617973206c617465722e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224c6120447265c2a04c65c3af6c612054616d696d692c20646972656374726963652064752043656e747265204d6164617220706f7572206c65732064726f6974732068756d61696e732c20612072656e636f6e7472c3a9206c657572206dc3a872652074726f6973206a6f75727320706c757320746172642e222c0a20202020202020202268746d6c22203a20224c6120447265c2a04c65c3af6c612054616d696d692c20646972656374726963652064752043656e747265204d6164617220706f7572206c65732064726f6974732068756d61696e732c20612072656e636f6e7472c3a9206c657572206dc3a872652074726f6973206a6f75727320706c757320746172642e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d8a7d984d8aad982d8aa20d8a7d984d8afd983d8aad988d8b1d8a920d984d98ad984d98920d8a7d984d8aad985d98ad985d98ad88c20d985d8afd98ad8b1d8a920d985d8b1d983d8b220d985d8afd8a7d8b120d984d8add982d988d98220d8a7d984d8a5d986d8b3d8a7d986d88c20d988d8a7d984d8afd8aad987d985d8a720d8a8d8b9d8af20d8abd984d8a7d8abd8a920d8a3d98ad8a7d9852e222c0a20202020202020202268746d6c22203a2022d988d8a7d984d8aad982d8aa20d8a7d984d8afd983d8aad988d8b1d8a920d984d98ad984d98920d8a7d984d8aad985d98ad985d98ad88c20d985d8afd98ad8b1d8a920d985d8b1d983d8b220d985d8afd8a7d8b120d984d8add982d988d98220d8a7d984d8a5d986d8b3d8a7d986d88c20d988d8a7d984d8afd8aad987d985d8a720d8a8d8b9d8af20d8abd984d8a7d8abd8a920d8a3d98ad8a7d9852e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8afdaa9d8aad8b120d984db8cd984d8a720d8aad985db8cd985db8cd88c20d985d8afdb8cd8b120d985d8b1daa9d8b220d8add982d988d98220d8a8d8b4d8b120d985d8afd8a7d8b1d88c20d8b3d98720d8b1d988d8b220d8a8d8b9d8af20d8a8d8a720d985d8a7d8afd8b120d8a2d986d8a7d98620d8afdb8cd8afd8a7d8b120daa9d8b1d8af2e222c0a20202020202020202268746d6c22203a2022d8afdaa9d8aad8b120d984db8cd984d8a720d8aad985db8cd985db8cd88c20d985d8afdb8cd8b120d985d8b1daa9d8b220d8add982d988d98220d8a8d8b4d8b120d985d8afd8a7d8b1d88c20d8b3d98720d8b1d988d8b220d8a8d8b9d8af20d8a8d8a720d985d8a7d8afd8b120d8a2d986d8a7d98620d8afdb8cd8afd8a7d8b120daa9d8b1d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733133222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022546865206d6f7468657220746f6c64206865723a20e2809c5765206861642077616974656420736576656e20796561727320666f72207468697320686f7573652e222c0a20202020202020202268746d6c22203a2022546865206d6f7468657220746f6c64206865723a20e2809c5765206861642077616974656420736576656e20796561727320666f72207468697320686f7573652e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a202243656c6c652d6369206c7569206120636f6e6669c3a9c2a03a20c2abc2a04e6f7573206176696f6e7320617474656e6475206365747465206d6169736f6e2070656e64616e74207365707420616e732e222c0a20202020202020202268746d6c22203a202243656c6c652d6369206c7569206120636f6e6669c3a9c2a03a20c2abc2a04e6f7573206176696f6e7320617474656e6475206365747465206d6169736f6e2070656e64616e74207365707420616e732e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d982d8a7d984d8aa20d984d987d8a720d8a7d984d8a3d9853a20c2abd8a7d986d8aad8b8d8b1d986d8a720d987d8b0d8a720d8a7d984d8a8d98ad8aa20d8b3d8a8d8b920d8b3d986d988d8a7d8aa2e222c0a20202020202020202268746d6c22203a2022d988d982d8a7d984d8aa20d984d987d8a720d8a7d984d8a3d9853a20c2abd8a7d986d8aad8b8d8b1d986d8a720d987d8b0d8a720d8a7d984d8a8d98ad8aa20d8b3d8a8d8b920d8b3d986d988d8a7d8aa2e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d985d8a7d8afd8b120d8a8d98720d8a7d98820daafd981d8aa3a20c2abd987d981d8aa20d8b3d8a7d98420da86d8b4d985e2808cd8a8d987e2808cd8b1d8a7d98720d8a7db8cd98620d8aed8a7d986d98720d8a8d988d8afdb8cd9852e222c0a20202020202020202268746d6c22203a2022d985d8a7d8afd8b120d8a8d98720d8a7d98820daafd981d8aa3a20c2abd987d981d8aa20d8b3d8a7d98420da86d8b4d985e2808cd8a8d987e2808cd8b1d8a7d98720d8a7db8cd98620d8aed8a7d986d98720d8a8d988d8afdb8cd9852e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733134222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224e6f626f64792063616d6520746f206c6f6f6b2061742069742e222c0a20202020202020202268746d6c22203a20224e6f626f64792063616d6520746f206c6f6f6b2061742069742e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022506572736f6e6e65206ee280996573742076656e75206ce280996578616d696e65722e222c0a20202020202020202268746d6c22203a2022506572736f6e6e65206ee280996573742076656e75206ce280996578616d696e65722e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d984d98520d98ad8a3d8aad99020d8a3d8add8af20d984d981d8add8b5d9872e222c0a20202020202020202268746d6c22203a2022d988d984d98520d98ad8a3d8aad99020d8a3d8add8af20d984d981d8add8b5d9872e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d987db8cda86e2808cdaa9d8b320d986db8cd8a7d985d8af20d986daafd8a7d987db8c20d8a8d98720d8a2d98620d8a8db8cd986d8afd8a7d8b2d8af2e222c0a20202020202020202268746d6c22203a2022d987db8cda86e2808cdaa9d8b320d986db8cd8a7d985d8af20d986daafd8a7d987db8c20d8a8d98720d8a2d98620d8a8db8cd986d8afd8a7d8b2d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733135222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224d757374206d7920736f6e7320626520746865206f6e657320746f2066696e642077686174206c69657320756e6465722074686520666c6f6f723fe2809d222c0a20202020202020202268746d6c22203a20224d757374206d7920736f6e7320626520746865206f6e657320746f2066696e642077686174206c69657320756e6465722074686520666c6f6f723fe2809d220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022466175742d696c2071756520636520736f69656e74206d65732066696c73207175692064c3a9636f757672656e74206365207175692073652074726f75766520736f7573206c6520736f6ce280af3fc2a0c2bb222c0a20202020202020202268746d6c22203a2022466175742d696c2071756520636520736f69656e74206d65732066696c73207175692064c3a9636f757672656e74206365207175692073652074726f75766520736f7573206c6520736f6ce280af3fc2a0c2bb220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d8a3d98ad8acd8a820d8a3d98620d98ad983d988d98620d988d984d8afd8a7d98a20d987d985d8a720d985d98620d98ad983d8aad8b4d98120d985d8a720d8aad8add8aa20d8a3d8b1d8b6d98ad8aad987d89fc2bb222c0a20202020202020202268746d6c22203a2022d8a3d98ad8acd8a820d8a3d98620d98ad983d988d98620d988d984d8afd8a7d98a20d987d985d8a720d985d98620d98ad983d8aad8b4d98120d985d8a720d8aad8add8aa20d8a3d8b1d8b6d98ad8aad987d89fc2bb220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8a2db8cd8a720d9bed8b3d8b1d8a7d98620d985d98620d8a8d8a7db8cd8af20d987d985d8a7d98620daa9d8b3d8a7d986db8c20d8a8d8a7d8b4d986d8af20daa9d98720d985db8ce2808cd981d987d985d986d8af20d8b2db8cd8b120daa9d98120d8aed8a7d986d98720da86db8cd8b3d8aad89fc2bb222c0a20202020202020202268746d6c22203a2022d8a2db8cd8a720d9bed8b3d8b1d8a7d98620d985d98620d8a8d8a7db8cd8af20d987d985d8a7d98620daa9d8b3d8a7d986db8c20d8a8d8a7d8b4d986d8af20daa9d98720d985db8ce2808cd981d987d985d986d8af20d8b2db8cd8b120daa9d98120d8aed8a7d986d98720da86db8cd8b3d8aad89fc2bb220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733136222c0a20202020226b696e6422203a202268656164696e67222c0a20202020226c6576656c22203a20322c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20225061706572732074686174206e6f626f64792061636365707473222c0a20202020202020202268746d6c22203a20225061706572732074686174206e6f626f64792061636365707473220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a202244657320706170696572732071756520706572736f6e6e65206ee2809961636365707465222c0a20202020202020202268746d6c22203a202244657320706170696572732071756520706572736f6e6e65206ee2809961636365707465220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d8a3d988d8b1d8a7d98220d984d8a720d98ad982d8a8d984d987d8a720d8a3d8add8af222c0a20202020202020202268746d6c22203a2022d8a3d988d8b1d8a7d98220d984d8a720d98ad982d8a8d984d987d8a720d8a3d8add8af220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d985d8afd8a7d8b1daa9db8c20daa9d98720d987db8cda86e2808cdaa9d8b320d986d985db8ce2808cd9bed8b0db8cd8b1d8af222c0a20202020202020202268746d6c22203a2022d985d8afd8a7d8b1daa9db8c20daa9d98720d987db8cda86e2808cdaa9d8b320d986d985db8ce2808cd9bed8b0db8cd8b1d8af220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733137222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a202254686f73652077686f20666c656420696e2032303134206f6674656e20666c656420776974686f7574207468656972207061706572732e222c0a20202020202020202268746d6c22203a202254686f73652077686f20666c656420696e2032303134206f6674656e20666c656420776974686f7574207468656972207061706572732e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224365757820717569206f6e742066756920656e203230313420736f6e7420736f7576656e74207061727469732073616e73206c6575727320706170696572732e222c0a20202020202020202268746d6c22203a20224365757820717569206f6e742066756920656e203230313420736f6e7420736f7576656e74207061727469732073616e73206c6575727320706170696572732e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d983d8abd98ad8b1d988d98620d985d985d98620d981d8b1d991d988d8a720d981d98a20d8b9d8a7d98520d9a2d9a0d9a1d9a420d981d8b1d991d988d8a720d985d98620d8afd988d98620d8a3d988d8b1d8a7d982d987d98520d8a7d984d8abd8a8d988d8aad98ad8a92e222c0a20202020202020202268746d6c22203a2022d983d8abd98ad8b1d988d98620d985d985d98620d981d8b1d991d988d8a720d981d98a20d8b9d8a7d98520d9a2d9a0d9a1d9a420d981d8b1d991d988d8a720d985d98620d8afd988d98620d8a3d988d8b1d8a7d982d987d98520d8a7d984d8abd8a8d988d8aad98ad8a92e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8a8d8b3db8cd8a7d8b1db8c20d8a7d8b220daa9d8b3d8a7d986db8c20daa9d98720d8afd8b120d8b3d8a7d98420dbb2dbb0dbb1dbb420daafd8b1db8cd8aed8aad986d8afd88c20d985d8afd8a7d8b1daa920d8aed988d8af20d8b1d8a720d987d985d8b1d8a7d98720d986d8afd8a7d8b4d8aad986d8af2e222c0a20202020202020202268746d6c22203a2022d8a8d8b3db8cd8a7d8b1db8c20d8a7d8b220daa9d8b3d8a7d986db8c20daa9d98720d8afd8b120d8b3d8a7d98420dbb2dbb0dbb1dbb420daafd8b1db8cd8aed8aad986d8afd88c20d985d8afd8a7d8b1daa920d8aed988d8af20d8b1d8a720d987d985d8b1d8a7d98720d986d8afd8a7d8b4d8aad986d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733138222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022576974686f7574206120636976696c2073746174757320636172642c20612066616d696c792063616e6e6f742072656e74206120686f6d652c20656e726f6c2061206368696c6420696e207363686f6f6c206f7220636c61696d20636f6d70656e736174696f6e20756e646572204c6177204e6f2e203230206f6620323030392e222c0a20202020202020202268746d6c22203a2022576974686f7574206120636976696c2073746174757320636172642c20612066616d696c792063616e6e6f742072656e74206120686f6d652c20656e726f6c2061206368696c6420696e207363686f6f6c206f7220636c61696d20636f6d70656e736174696f6e20756e646572204c6177204e6f2e203230206f6620323030392e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a202253616e732063617274652064e28099c3a974617420636976696c2c20756e652066616d696c6c65206e652070657574206e69206c6f75657220756e206c6f67656d656e742c206e6920696e73637269726520756e20656e66616e7420c3a0206ce28099c3a9636f6c652c206e692064656d616e64657220756e6520696e64656d6e69736174696f6e206175207469747265206465206c61206c6f69206ec2b0c2a0323020646520323030392e222c0a20202020202020202268746d6c22203a202253616e732063617274652064e28099c3a974617420636976696c2c20756e652066616d696c6c65206e652070657574206e69206c6f75657220756e206c6f67656d656e742c206e6920696e73637269726520756e20656e66616e7420c3a0206ce28099c3a9636f6c652c206e692064656d616e64657220756e6520696e64656d6e69736174696f6e206175207469747265206465206c61206c6f69206ec2b0c2a0323020646520323030392e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d985d98620d8afd988d98620d8a8d8b7d8a7d982d8a920d8a7d984d8a3d8add988d8a7d98420d8a7d984d985d8afd986d98ad8a9d88c20d984d8a720d8aad8b3d8aad8b7d98ad8b920d8a7d984d8a3d8b3d8b1d8a920d8a3d98620d8aad8b3d8aad8a3d8acd8b120d8a8d98ad8aad8a7d98b20d8a3d98820d8aad8b3d8acd991d98420d8b7d981d984d8a7d98b20d981d98a20d8a7d984d985d8afd8b1d8b3d8a920d8a3d98820d8aad8b7d8a7d984d8a820d8a8d8a7d984d8aad8b9d988d98ad8b620d8a8d985d988d8acd8a820d8a7d984d982d8a7d986d988d98620d8b1d982d98520d9a2d9a020d984d8b3d986d8a920d9a2d9a0d9a0d9a92e222c0a20202020202020202268746d6c22203a2022d988d985d98620d8afd988d98620d8a8d8b7d8a7d982d8a920d8a7d984d8a3d8add988d8a7d98420d8a7d984d985d8afd986d98ad8a9d88c20d984d8a720d8aad8b3d8aad8b7d98ad8b920d8a7d984d8a3d8b3d8b1d8a920d8a3d98620d8aad8b3d8aad8a3d8acd8b120d8a8d98ad8aad8a7d98b20d8a3d98820d8aad8b3d8acd991d98420d8b7d981d984d8a7d98b20d981d98a20d8a7d984d985d8afd8b1d8b3d8a920d8a3d98820d8aad8b7d8a7d984d8a820d8a8d8a7d984d8aad8b9d988d98ad8b620d8a8d985d988d8acd8a820d8a7d984d982d8a7d986d988d98620d8b1d982d98520d9a2d9a020d984d8b3d986d8a920d9a2d9a0d9a0d9a92e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8aed8a7d986d988d8a7d8afd98720d8a8d8afd988d98620daa9d8a7d8b1d8aa20d8a7d8add988d8a7d98420d985d8afd986db8c20d986d985db8ce2808cd8aad988d8a7d986d8af20d8aed8a7d986d98720d8a7d8acd8a7d8b1d98720daa9d986d8afd88c20daa9d988d8afdaa9db8c20d8b1d8a720d8afd8b120d985d8afd8b1d8b3d98720d986d8a7d985e2808cd986d988db8cd8b3db8c20daa9d986d8af20db8cd8a720d8a8d8b120d9bed8a7db8cd987d99420d982d8a7d986d988d98620d8b4d985d8a7d8b1d987d99420dbb2dbb020d8b3d8a7d98420dbb2dbb0dbb0dbb920d8bad8b1d8a7d985d8aa20d8a8d8aed988d8a7d987d8af2e222c0a20202020202020202268746d6c22203a2022d8aed8a7d986d988d8a7d8afd98720d8a8d8afd988d98620daa9d8a7d8b1d8aa20d8a7d8add988d8a7d98420d985d8afd986db8c20d986d985db8ce2808cd8aad988d8a7d986d8af20d8aed8a7d986d98720d8a7d8acd8a7d8b1d98720daa9d986d8afd88c20daa9d988d8afdaa9db8c20d8b1d8a720d8afd8b120d985d8afd8b1d8b3d98720d986d8a7d985e2808cd986d988db8cd8b3db8c20daa9d986d8af20db8cd8a720d8a8d8b120d9bed8a7db8cd987d99420d982d8a7d986d988d98620d8b4d985d8a7d8b1d987d99420dbb2dbb020d8b3d8a7d98420dbb2dbb0dbb0dbb920d8bad8b1d8a7d985d8aa20d8a8d8aed988d8a7d987d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733139222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224f66207468652066616d696c6965732077686f6d20776520696e7465727669657765642c203431372068617665206174206c65617374206f6e65206368696c642077686f7365206269727468206973207265636f72646564206f6e6c79206f6e2061206365727469666963617465207468617420495349532069737375656420616e642074686174206e6f20636f757274207265636f676e697365732e222c0a20202020202020202268746d6c22203a20224f66207468652066616d696c6965732077686f6d20776520696e7465727669657765642c203431372068617665206174206c65617374206f6e65206368696c642077686f7365206269727468206973207265636f72646564206f6e6c79206f6e2061206365727469666963617465207468617420495349532069737375656420616e642074686174206e6f20636f757274207265636f676e697365732e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20225061726d69206c65732066616d696c6c657320696e746572726f67c3a965732c20343137206f6e74206175206d6f696e7320756e20656e66616e7420646f6e74206c61206e61697373616e6365206e6520666967757265207175652073757220756e20636572746966696361742064c3a96c697672c3a9207061722044616563682c207175e28099617563756e2074726962756e616c206e65207265636f6e6e61c3ae742e222c0a20202020202020202268746d6c22203a20225061726d69206c65732066616d696c6c657320696e746572726f67c3a965732c20343137206f6e74206175206d6f696e7320756e20656e66616e7420646f6e74206c61206e61697373616e6365206e6520666967757265207175652073757220756e20636572746966696361742064c3a96c697672c3a9207061722044616563682c207175e28099617563756e2074726962756e616c206e65207265636f6e6e61c3ae742e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d985d98620d8a8d98ad98620d8a7d984d8a3d8b3d8b120d8a7d984d8aad98a20d982d8a7d8a8d984d986d8a7d987d8a7d88c20d984d8afd98920d9a4d9a1d9a720d8a3d8b3d8b1d8a920d8b7d981d98420d988d8a7d8add8af20d8b9d984d98920d8a7d984d8a3d982d98420d984d98520d8aad98fd8afd988d98ed991d98620d988d984d8a7d8afd8aad98720d8a5d984d8a720d981d98a20d8b4d987d8a7d8afd8a920d8a3d8b5d8afd8b1d987d8a720d8afd8a7d8b9d8b420d988d984d8a720d8aad8b9d8aad8b1d98120d8a8d987d8a720d8a3d98a20d985d8add983d985d8a92e222c0a20202020202020202268746d6c22203a2022d988d985d98620d8a8d98ad98620d8a7d984d8a3d8b3d8b120d8a7d984d8aad98a20d982d8a7d8a8d984d986d8a7d987d8a7d88c20d984d8afd98920d9a4d9a1d9a720d8a3d8b3d8b1d8a920d8b7d981d98420d988d8a7d8add8af20d8b9d984d98920d8a7d984d8a3d982d98420d984d98520d8aad98fd8afd988d98ed991d98620d988d984d8a7d8afd8aad98720d8a5d984d8a720d981d98a20d8b4d987d8a7d8afd8a920d8a3d8b5d8afd8b1d987d8a720d8afd8a7d8b9d8b420d988d984d8a720d8aad8b9d8aad8b1d98120d8a8d987d8a720d8a3d98a20d985d8add983d985d8a92e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8a7d8b220d985db8cd8a7d98620d8aed8a7d986d988d8a7d8afd987e2808cd987d8a7db8cdb8c20daa9d98720d8a8d8a720d8a2d986d8a7d98620d985d8b5d8a7d8add8a8d98720daa9d8b1d8afdb8cd985d88c20dbb4dbb1dbb720d8aed8a7d986d988d8a7d8afd98720d8afd8b3d8aae2808cdaa9d98520db8cdaa920d981d8b1d8b2d986d8af20d8afd8a7d8b1d986d8af20daa9d98720d8aad988d984d8afd8b420d8aad986d987d8a720d8afd8b120daafd988d8a7d987db8c20d8b5d8a7d8afd8b1d8b4d8afd98720d8a7d8b220d8b3d988db8c20d8afd8a7d8b9d8b420d8abd8a8d8aa20d8b4d8afd98720d8a7d8b3d8aa20d98820d987db8cda8620d8afd8a7d8afdaafd8a7d987db8c20d8a2d98620d8b1d8a720d8a8d98720d8b1d8b3d985db8cd8aa20d986d985db8ce2808cd8b4d986d8a7d8b3d8af2e222c0a20202020202020202268746d6c22203a2022d8a7d8b220d985db8cd8a7d98620d8aed8a7d986d988d8a7d8afd987e2808cd987d8a7db8cdb8c20daa9d98720d8a8d8a720d8a2d986d8a7d98620d985d8b5d8a7d8add8a8d98720daa9d8b1d8afdb8cd985d88c20dbb4dbb1dbb720d8aed8a7d986d988d8a7d8afd98720d8afd8b3d8aae2808cdaa9d98520db8cdaa920d981d8b1d8b2d986d8af20d8afd8a7d8b1d986d8af20daa9d98720d8aad988d984d8afd8b420d8aad986d987d8a720d8afd8b120daafd988d8a7d987db8c20d8b5d8a7d8afd8b1d8b4d8afd98720d8a7d8b220d8b3d988db8c20d8afd8a7d8b9d8b420d8abd8a8d8aa20d8b4d8afd98720d8a7d8b3d8aa20d98820d987db8cda8620d8afd8a7d8afdaafd8a7d987db8c20d8a2d98620d8b1d8a720d8a8d98720d8b1d8b3d985db8cd8aa20d986d985db8ce2808cd8b4d986d8a7d8b3d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733230222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a202254686520436f6e76656e74696f6e206f6e2074686520526967687473206f6620746865204368696c642c2077686963682049726171206a6f696e656420696e20313939342c206769766573206576657279206368696c642074686520726967687420746f2061206e616d6520616e642061206e6174696f6e616c6974792066726f6d2062697274682e222c0a20202020202020202268746d6c22203a202254686520436f6e76656e74696f6e206f6e2074686520526967687473206f6620746865204368696c642c2077686963682049726171206a6f696e656420696e20313939342c206769766573206576657279206368696c642074686520726967687420746f2061206e616d6520616e642061206e6174696f6e616c6974792066726f6d2062697274682e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224c6120436f6e76656e74696f6e2072656c6174697665206175782064726f697473206465206ce28099656e66616e742c20c3a0206c617175656c6c65206ce280994972616b206120616468c3a972c3a920656e20313939342c20676172616e74697420c3a020746f757420656e66616e742c2064c3a873207361206e61697373616e63652c206c652064726f697420c3a020756e206e6f6d20657420c3a020756e65206e6174696f6e616c6974c3a92e222c0a20202020202020202268746d6c22203a20224c6120436f6e76656e74696f6e2072656c6174697665206175782064726f697473206465206ce28099656e66616e742c20c3a0206c617175656c6c65206ce280994972616b206120616468c3a972c3a920656e20313939342c20676172616e74697420c3a020746f757420656e66616e742c2064c3a873207361206e61697373616e63652c206c652064726f697420c3a020756e206e6f6d20657420c3a020756e65206e6174696f6e616c6974c3a92e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d8aad983d981d98420d8a7d8aad981d8a7d982d98ad8a920d8add982d988d98220d8a7d984d8b7d981d984d88c20d8a7d984d8aad98a20d8a7d986d8b6d98520d8a5d984d98ad987d8a720d8a7d984d8b9d8b1d8a7d98220d981d98a20d8b9d8a7d98520d9a1d9a9d9a9d9a4d88c20d984d983d98420d8b7d981d98420d8a7d984d8add98220d981d98a20d8a7d8b3d98520d988d8acd986d8b3d98ad8a920d985d986d8b020d988d984d8a7d8afd8aad9872e222c0a20202020202020202268746d6c22203a2022d988d8aad983d981d98420d8a7d8aad981d8a7d982d98ad8a920d8add982d988d98220d8a7d984d8b7d981d984d88c20d8a7d984d8aad98a20d8a7d986d8b6d98520d8a5d984d98ad987d8a720d8a7d984d8b9d8b1d8a7d98220d981d98a20d8b9d8a7d98520d9a1d9a9d9a9d9a4d88c20d984d983d98420d8b7d981d98420d8a7d984d8add98220d981d98a20d8a7d8b3d98520d988d8acd986d8b3d98ad8a920d985d986d8b020d988d984d8a7d8afd8aad9872e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d9bedb8cd985d8a7d986e2808cd986d8a7d985d987d99420d8add982d988d98220daa9d988d8afdaa9d88c20daa9d98720d8b9d8b1d8a7d98220d8afd8b120d8b3d8a7d98420dbb1dbb9dbb9dbb420d8a8d98720d8a2d98620d9bedb8cd988d8b3d8aad88c20d8a8d8b1d8a7db8c20d987d8b120daa9d988d8afdaa920d8a7d8b220d987d986daafd8a7d98520d8aad988d984d8af20d8add98220d8afd8a7d8b4d8aad98620d986d8a7d98520d98820d8aad8a7d8a8d8b9db8cd8aa20d8b1d8a720d8aad8b6d985db8cd98620d985db8ce2808cdaa9d986d8af2e222c0a20202020202020202268746d6c22203a2022d9bedb8cd985d8a7d986e2808cd986d8a7d985d987d99420d8add982d988d98220daa9d988d8afdaa9d88c20daa9d98720d8b9d8b1d8a7d98220d8afd8b120d8b3d8a7d98420dbb1dbb9dbb9dbb420d8a8d98720d8a2d98620d9bedb8cd988d8b3d8aad88c20d8a8d8b1d8a7db8c20d987d8b120daa9d988d8afdaa920d8a7d8b220d987d986daafd8a7d98520d8aad988d984d8af20d8add98220d8afd8a7d8b4d8aad98620d986d8a7d98520d98820d8aad8a7d8a8d8b9db8cd8aa20d8b1d8a720d8aad8b6d985db8cd98620d985db8ce2808cdaa9d986d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733231222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a202241206a7564676520696e204d6f73756c2c2077686f2061736b6564206e6f7420746f206265206e616d65642c2070757420697420706c61696e6c793a20e2809c546865206c6177206c657473206d652068656c70207468657365206368696c6472656e2c20627574206f6e6c79206f6e63652074686520666174686572e28099732066696c6520686173206265656e20636c65617265642e222c0a20202020202020202268746d6c22203a202241206a7564676520696e204d6f73756c2c2077686f2061736b6564206e6f7420746f206265206e616d65642c2070757420697420706c61696e6c793a20e2809c546865206c6177206c657473206d652068656c70207468657365206368696c6472656e2c20627574206f6e6c79206f6e63652074686520666174686572e28099732066696c6520686173206265656e20636c65617265642e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022556e206a756765206465204d6f73736f756c2c20717569206120726571756973206ce28099616e6f6e796d61742c206c65206469742073616e732064c3a9746f7572c2a03a20c2abc2a04c61206c6f69206d65207065726d65742064e2809961696465722063657320656e66616e74732c206d616973207365756c656d656e7420756e6520666f6973206c6520646f73736965722064752070c3a872652072c3a967756c61726973c3a92e222c0a20202020202020202268746d6c22203a2022556e206a756765206465204d6f73736f756c2c20717569206120726571756973206ce28099616e6f6e796d61742c206c65206469742073616e732064c3a9746f7572c2a03a20c2abc2a04c61206c6f69206d65207065726d65742064e2809961696465722063657320656e66616e74732c206d616973207365756c656d656e7420756e6520666f6973206c6520646f73736965722064752070c3a872652072c3a967756c61726973c3a92e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d982d8a7d98420d982d8a7d8b6d98d20d981d98a20d8a7d984d985d988d8b5d984d88c20d8b7d984d8a820d8b9d8afd98520d8b0d983d8b120d8a7d8b3d985d987d88c20d8a8d8b5d8b1d98ad8ad20d8a7d984d8b9d8a8d8a7d8b1d8a93a20c2abd98ad8b3d985d8ad20d984d98a20d8a7d984d982d8a7d986d988d98620d8a8d985d8b3d8a7d8b9d8afd8a920d987d8a4d984d8a7d8a120d8a7d984d8a3d8b7d981d8a7d984d88c20d988d984d983d98620d8a8d8b9d8af20d8aad8b3d988d98ad8a920d985d984d98120d8a7d984d8a3d8a820d981d982d8b72e222c0a20202020202020202268746d6c22203a2022d988d982d8a7d98420d982d8a7d8b6d98d20d981d98a20d8a7d984d985d988d8b5d984d88c20d8b7d984d8a820d8b9d8afd98520d8b0d983d8b120d8a7d8b3d985d987d88c20d8a8d8b5d8b1d98ad8ad20d8a7d984d8b9d8a8d8a7d8b1d8a93a20c2abd98ad8b3d985d8ad20d984d98a20d8a7d984d982d8a7d986d988d98620d8a8d985d8b3d8a7d8b9d8afd8a920d987d8a4d984d8a7d8a120d8a7d984d8a3d8b7d981d8a7d984d88c20d988d984d983d98620d8a8d8b9d8af20d8aad8b3d988d98ad8a920d985d984d98120d8a7d984d8a3d8a820d981d982d8b72e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022db8cdaa920d982d8a7d8b6db8c20d8afd8b120d985d988d8b5d984d88c20daa9d98720d8aed988d8a7d8b3d8aa20d986d8a7d985d8b420d981d8a7d8b420d986d8b4d988d8afd88c20d8a8db8ce2808cd9bed8b1d8afd98720daafd981d8aa3a20c2abd982d8a7d986d988d98620d8a8d98720d985d98620d8a7d8acd8a7d8b2d98720d985db8ce2808cd8afd987d8af20d8a8d98720d8a7db8cd98620daa9d988d8afdaa9d8a7d98620daa9d985daa920daa9d986d985d88c20d8a7d985d8a720d8aad986d987d8a720d9bed8b320d8a7d8b220d8a2d986daa9d98720d9bed8b1d988d986d8afd987d99420d9bed8afd8b120d8aad8b9db8cdb8cd98620d8aadaa9d984db8cd98120d8b4d988d8af2e222c0a20202020202020202268746d6c22203a2022db8cdaa920d982d8a7d8b6db8c20d8afd8b120d985d988d8b5d984d88c20daa9d98720d8aed988d8a7d8b3d8aa20d986d8a7d985d8b420d981d8a7d8b420d986d8b4d988d8afd88c20d8a8db8ce2808cd9bed8b1d8afd98720daafd981d8aa3a20c2abd982d8a7d986d988d98620d8a8d98720d985d98620d8a7d8acd8a7d8b2d98720d985db8ce2808cd8afd987d8af20d8a8d98720d8a7db8cd98620daa9d988d8afdaa9d8a7d98620daa9d985daa920daa9d986d985d88c20d8a7d985d8a720d8aad986d987d8a720d9bed8b320d8a7d8b220d8a2d986daa9d98720d9bed8b1d988d986d8afd987d99420d9bed8afd8b120d8aad8b9db8cdb8cd98620d8aadaa9d984db8cd98120d8b4d988d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733232222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224f6e20736f6d6520646179732049207369676e20666f7274792070617065727320616e64207374696c6c2073656e64206d6f73742066616d696c69657320686f6d652ee2809d222c0a20202020202020202268746d6c22203a20224f6e20736f6d6520646179732049207369676e20666f7274792070617065727320616e64207374696c6c2073656e64206d6f73742066616d696c69657320686f6d652ee2809d220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224365727461696e73206a6f7572732c206a65207369676e652071756172616e74652061637465732c20657420706f757274616e74206a652072656e766f6965206c6120706c7570617274206465732066616d696c6c6573206368657a20656c6c65732ec2a0c2bb222c0a20202020202020202268746d6c22203a20224365727461696e73206a6f7572732c206a65207369676e652071756172616e74652061637465732c20657420706f757274616e74206a652072656e766f6965206c6120706c7570617274206465732066616d696c6c6573206368657a20656c6c65732ec2a0c2bb220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d981d98a20d8a8d8b9d8b620d8a7d984d8a3d98ad8a7d98520d8a3d988d982d991d8b920d8a3d8b1d8a8d8b9d98ad98620d985d8b9d8a7d985d984d8a9d88c20d988d985d8b920d8b0d984d98320d8a3d8b1d8afd99120d985d8b9d8b8d98520d8a7d984d8a3d8b3d8b120d985d98620d8add98ad8ab20d8a3d8aad8aa2ec2bb222c0a20202020202020202268746d6c22203a2022d988d981d98a20d8a8d8b9d8b620d8a7d984d8a3d98ad8a7d98520d8a3d988d982d991d8b920d8a3d8b1d8a8d8b9d98ad98620d985d8b9d8a7d985d984d8a9d88c20d988d985d8b920d8b0d984d98320d8a3d8b1d8afd99120d985d8b9d8b8d98520d8a7d984d8a3d8b3d8b120d985d98620d8add98ad8ab20d8a3d8aad8aa2ec2bb220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8a8d8b9d8b6db8c20d8b1d988d8b2d987d8a720da86d987d98420d8a8d8b1daafd98720d8a7d985d8b6d8a720d985db8ce2808cdaa9d986d98520d98820d8a8d8a7d8b220d987d98520d8a8db8cd8b4d8aad8b120d8aed8a7d986d988d8a7d8afd987e2808cd987d8a720d8b1d8a720d8afd8b3d8aae2808cd8aed8a7d984db8c20d8a8d98720d8aed8a7d986d98720d985db8ce2808cd981d8b1d8b3d8aad9852ec2bb222c0a20202020202020202268746d6c22203a2022d8a8d8b9d8b6db8c20d8b1d988d8b2d987d8a720da86d987d98420d8a8d8b1daafd98720d8a7d985d8b6d8a720d985db8ce2808cdaa9d986d98520d98820d8a8d8a7d8b220d987d98520d8a8db8cd8b4d8aad8b120d8aed8a7d986d988d8a7d8afd987e2808cd987d8a720d8b1d8a720d8afd8b3d8aae2808cd8aed8a7d984db8c20d8a8d98720d8aed8a7d986d98720d985db8ce2808cd981d8b1d8b3d8aad9852ec2bb220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733233222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022554e4943454620616e6420746865204f6666696365206f662074686520556e69746564204e6174696f6e73204869676820436f6d6d697373696f6e657220666f722048756d616e205269676874732068617665206c6f6e672063616c6c656420666f722073696d706c65722070726f636564757265732e222c0a20202020202020202268746d6c22203a2022554e4943454620616e6420746865204f6666696365206f662074686520556e69746564204e6174696f6e73204869676820436f6d6d697373696f6e657220666f722048756d616e205269676874732068617665206c6f6e672063616c6c656420666f722073696d706c65722070726f636564757265732e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224ce28099554e49434546206574206c6520486175742d436f6d6d697373617269617420646573204e6174696f6e7320756e696573206175782064726f697473206465206ce28099686f6d6d652072c3a9636c616d656e7420646570756973206c6f6e6774656d7073206465732070726f63c3a9647572657320706c75732073696d706c65732e222c0a20202020202020202268746d6c22203a20224ce28099554e49434546206574206c6520486175742d436f6d6d697373617269617420646573204e6174696f6e7320756e696573206175782064726f697473206465206ce28099686f6d6d652072c3a9636c616d656e7420646570756973206c6f6e6774656d7073206465732070726f63c3a9647572657320706c75732073696d706c65732e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d8aad8b7d8a7d984d8a820d8a7d984d98ad988d986d98ad8b3d98120d988d8a7d984d985d981d988d8b6d98ad8a920d8a7d984d8b3d8a7d985d98ad8a920d984d984d8a3d985d98520d8a7d984d985d8aad8add8afd8a920d984d8add982d988d98220d8a7d984d8a5d986d8b3d8a7d98620d985d986d8b020d8b2d985d98620d8b7d988d98ad98420d8a8d8a5d8acd8b1d8a7d8a1d8a7d8aa20d8a3d8a8d8b3d8b72e222c0a20202020202020202268746d6c22203a2022d988d8aad8b7d8a7d984d8a820d8a7d984d98ad988d986d98ad8b3d98120d988d8a7d984d985d981d988d8b6d98ad8a920d8a7d984d8b3d8a7d985d98ad8a920d984d984d8a3d985d98520d8a7d984d985d8aad8add8afd8a920d984d8add982d988d98220d8a7d984d8a5d986d8b3d8a7d98620d985d986d8b020d8b2d985d98620d8b7d988d98ad98420d8a8d8a5d8acd8b1d8a7d8a1d8a7d8aa20d8a3d8a8d8b3d8b72e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022db8cd988d986db8cd8b3d98120d98820d8afd981d8aad8b120daa9d985db8cd8b3d8b120d8b9d8a7d984db8c20d8add982d988d98220d8a8d8b4d8b120d8b3d8a7d8b2d985d8a7d98620d985d984d98420d985d8aad8add8af20d8a7d8b220d8afdb8cd8b1d8a8d8a7d8b220d8aed988d8a7d8b3d8aad8a7d8b120d8b1d988d986d8afd987d8a7db8c20d8b3d8a7d8afd987e2808cd8aad8b1db8c20d8a8d988d8afd987e2808cd8a7d986d8af2e222c0a20202020202020202268746d6c22203a2022db8cd988d986db8cd8b3d98120d98820d8afd981d8aad8b120daa9d985db8cd8b3d8b120d8b9d8a7d984db8c20d8add982d988d98220d8a8d8b4d8b120d8b3d8a7d8b2d985d8a7d98620d985d984d98420d985d8aad8add8af20d8a7d8b220d8afdb8cd8b1d8a8d8a7d8b220d8aed988d8a7d8b3d8aad8a7d8b120d8b1d988d986d8afd987d8a7db8c20d8b3d8a7d8afd987e2808cd8aad8b1db8c20d8a8d988d8afd987e2808cd8a7d986d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733234222c0a20202020226b696e6422203a202268656164696e67222c0a20202020226c6576656c22203a20322c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a202257686174206d7573742068617070656e206e6f77222c0a20202020202020202268746d6c22203a202257686174206d7573742068617070656e206e6f77220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224365207175e28099696c2066617574206661697265206d61696e74656e616e74222c0a20202020202020202268746d6c22203a20224365207175e28099696c2066617574206661697265206d61696e74656e616e74220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d985d8a720d98ad8acd8a820d981d8b9d984d98720d8a7d984d8a2d986222c0a20202020202020202268746d6c22203a2022d985d8a720d98ad8acd8a820d981d8b9d984d98720d8a7d984d8a2d986220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8a2d986da86d98720d8a7daa9d986d988d98620d8a8d8a7db8cd8af20d8a7d986d8acd8a7d98520d8b4d988d8af222c0a20202020202020202268746d6c22203a2022d8a2d986da86d98720d8a7daa9d986d988d98620d8a8d8a7db8cd8af20d8a7d986d8acd8a7d98520d8b4d988d8af220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733235222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a202257652063616c6c206f6e2074686520497261716920676f7665726e6d656e742c20746865204b757264697374616e20526567696f6e616c20476f7665726e6d656e7420616e642074686520646f6e6f72732077686f2077696c6c206d65657420696e20457262696c206f6e203231204d6179203230323620746f20646f20666f7572207468696e67733a222c0a20202020202020202268746d6c22203a202257652063616c6c206f6e2074686520497261716920676f7665726e6d656e742c20746865204b757264697374616e20526567696f6e616c20476f7665726e6d656e7420616e642074686520646f6e6f72732077686f2077696c6c206d65657420696e20457262696c206f6e203231204d6179203230323620746f20646f20666f7572207468696e67733a220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224e6f757320617070656c6f6e73206c6520676f757665726e656d656e74206972616b69656e2c206c6520476f757665726e656d656e742072c3a967696f6e616c206475204b757264697374616e206574206c657320646f6e617465757273207175692073652072c3a9756e69726f6e7420c3a020457262696c206c65203231206d6169203230323620c3a0207072656e64726520717561747265206d657375726573c2a03a222c0a20202020202020202268746d6c22203a20224e6f757320617070656c6f6e73206c6520676f757665726e656d656e74206972616b69656e2c206c6520476f757665726e656d656e742072c3a967696f6e616c206475204b757264697374616e206574206c657320646f6e617465757273207175692073652072c3a9756e69726f6e7420c3a020457262696c206c65203231206d6169203230323620c3a0207072656e64726520717561747265206d657375726573c2a03a220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d986d8afd8b9d98820d8a7d984d8add983d988d985d8a920d8a7d984d8b9d8b1d8a7d982d98ad8a920d988d8add983d988d985d8a920d8a5d982d984d98ad98520d983d8b1d8afd8b3d8aad8a7d98620d988d8a7d984d8acd987d8a7d8aa20d8a7d984d985d8a7d986d8add8a920d8a7d984d8aad98a20d8b3d8aad8acd8aad985d8b920d981d98a20d8a3d8b1d8a8d98ad98420d981d98a20d9a2d9a120d8a3d98ad8a7d8b12fd985d8a7d98ad98820d9a2d9a0d9a2d9a620d8a5d984d98920d8a7d984d982d98ad8a7d98520d8a8d8a3d8b1d8a8d8b9d8a920d8a3d985d988d8b13a222c0a20202020202020202268746d6c22203a2022d986d8afd8b9d98820d8a7d984d8add983d988d985d8a920d8a7d984d8b9d8b1d8a7d982d98ad8a920d988d8add983d988d985d8a920d8a5d982d984d98ad98520d983d8b1d8afd8b3d8aad8a7d98620d988d8a7d984d8acd987d8a7d8aa20d8a7d984d985d8a7d986d8add8a920d8a7d984d8aad98a20d8b3d8aad8acd8aad985d8b920d981d98a20d8a3d8b1d8a8d98ad98420d981d98a20d9a2d9a120d8a3d98ad8a7d8b12fd985d8a7d98ad98820d9a2d9a0d9a2d9a620d8a5d984d98920d8a7d984d982d98ad8a7d98520d8a8d8a3d8b1d8a8d8b9d8a920d8a3d985d988d8b13a220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d985d8a720d8a7d8b220d8afd988d984d8aa20d8b9d8b1d8a7d982d88c20d8addaa9d988d985d8aa20d8a7d982d984db8cd98520daa9d8b1d8afd8b3d8aad8a7d98620d98820daa9d985daa9e2808cd8afd987d986d8afdaafd8a7d986db8c20daa9d98720d8b1d988d8b220dbb2dbb120d985d987d99420dbb2dbb0dbb2dbb620d8afd8b120d8a7d8b1d8a8db8cd98420daafd8b1d8af20d987d98520d985db8ce2808cd8a2db8cd986d8af20d985db8ce2808cd8aed988d8a7d987db8cd98520da86d987d8a7d8b120daa9d8a7d8b120d8a7d986d8acd8a7d98520d8afd987d986d8af3a222c0a20202020202020202268746d6c22203a2022d985d8a720d8a7d8b220d8afd988d984d8aa20d8b9d8b1d8a7d982d88c20d8addaa9d988d985d8aa20d8a7d982d984db8cd98520daa9d8b1d8afd8b3d8aad8a7d98620d98820daa9d985daa9e2808cd8afd987d986d8afdaafd8a7d986db8c20daa9d98720d8b1d988d8b220dbb2dbb120d985d987d99420dbb2dbb0dbb2dbb620d8afd8b120d8a7d8b1d8a8db8cd98420daafd8b1d8af20d987d98520d985db8ce2808cd8a2db8cd986d8af20d985db8ce2808cd8aed988d8a7d987db8cd98520da86d987d8a7d8b120daa9d8a7d8b120d8a7d986d8acd8a7d98520d8afd987d986d8af3a220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733236222c0a20202020226b696e6422203a20226c6973742d6974656d222c0a20202020226c6576656c22203a20312c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022636c65617220686f6d65732061732077656c6c206173207075626c6963206275696c64696e67732c20626567696e6e696e6720776974682053696e6a617220616e642054616c20416661722c20616e64207075626c69736820746865206c697374206f6620706c6163657320746861742068617665207374696c6c20746f20626520696e737065637465643b222c0a20202020202020202268746d6c22203a2022636c65617220686f6d65732061732077656c6c206173207075626c6963206275696c64696e67732c20626567696e6e696e6720776974682053696e6a617220616e642054616c20416661722c20616e64207075626c69736820746865206c697374206f6620706c6163657320746861742068617665207374696c6c20746f20626520696e737065637465643b220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a202264c3a96d696e6572206c65732068616269746174696f6e73206175206dc3aa6d6520746974726520717565206c65732062c3a274696d656e7473207075626c6963732c20656e20636f6d6d656ec3a7616e74207061722053696e6a61722065742054616c20416661722c206574207075626c696572206c61206c6973746520646573206c69657578207175692072657374656e7420c3a020696e73706563746572e280af3b222c0a20202020202020202268746d6c22203a202264c3a96d696e6572206c65732068616269746174696f6e73206175206dc3aa6d6520746974726520717565206c65732062c3a274696d656e7473207075626c6963732c20656e20636f6d6d656ec3a7616e74207061722053696e6a61722065742054616c20416661722c206574207075626c696572206c61206c6973746520646573206c69657578207175692072657374656e7420c3a020696e73706563746572e280af3b220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d8aad8b7d987d98ad8b120d8a7d984d8a8d98ad988d8aa20d8a3d8b3d988d8a920d8a8d8a7d984d985d8a8d8a7d986d98a20d8a7d984d8b9d8a7d985d8a9d88c20d8a8d8afd8a1d8a7d98b20d8a8d8b3d986d8acd8a7d8b120d988d8aad984d8b9d981d8b1d88c20d988d986d8b4d8b120d982d8a7d8a6d985d8a920d8a7d984d8a3d985d8a7d983d98620d8a7d984d8aad98a20d984d98520d8aad98fd981d8add8b520d8a8d8b9d8afd89b222c0a20202020202020202268746d6c22203a2022d8aad8b7d987d98ad8b120d8a7d984d8a8d98ad988d8aa20d8a3d8b3d988d8a920d8a8d8a7d984d985d8a8d8a7d986d98a20d8a7d984d8b9d8a7d985d8a9d88c20d8a8d8afd8a1d8a7d98b20d8a8d8b3d986d8acd8a7d8b120d988d8aad984d8b9d981d8b1d88c20d988d986d8b4d8b120d982d8a7d8a6d985d8a920d8a7d984d8a3d985d8a7d983d98620d8a7d984d8aad98a20d984d98520d8aad98fd981d8add8b520d8a8d8b9d8afd89b220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8aed8a7d986d987e2808cd987d8a720d8b1d8a720d986db8cd8b220d985d8a7d986d986d8af20d8b3d8a7d8aed8aad985d8a7d986e2808cd987d8a7db8c20d8b9d985d988d985db8c20d9bed8a7daa9e2808cd8b3d8a7d8b2db8c20daa9d986d986d8afd88c20d986d8aed8b3d8aa20d8afd8b120d8b3d986d8acd8a7d8b120d98820d8aad984d8b9d981d8b1d88c20d98820d981d987d8b1d8b3d8aa20d8acd8a7d987d8a7db8cdb8c20d8b1d8a720daa9d98720d987d986d988d8b220d8a8d8a7db8cd8af20d8a8d8a7d8b2d8b1d8b3db8c20d8b4d988d986d8af20d985d986d8aad8b4d8b120daa9d986d986d8afd89b222c0a20202020202020202268746d6c22203a2022d8aed8a7d986d987e2808cd987d8a720d8b1d8a720d986db8cd8b220d985d8a7d986d986d8af20d8b3d8a7d8aed8aad985d8a7d986e2808cd987d8a7db8c20d8b9d985d988d985db8c20d9bed8a7daa9e2808cd8b3d8a7d8b2db8c20daa9d986d986d8afd88c20d986d8aed8b3d8aa20d8afd8b120d8b3d986d8acd8a7d8b120d98820d8aad984d8b9d981d8b1d88c20d98820d981d987d8b1d8b3d8aa20d8acd8a7d987d8a7db8cdb8c20d8b1d8a720daa9d98720d987d986d988d8b220d8a8d8a7db8cd8af20d8a8d8a7d8b2d8b1d8b3db8c20d8b4d988d986d8af20d985d986d8aad8b4d8b120daa9d986d986d8afd89b220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733237222c0a20202020226b696e6422203a20226c6973742d6974656d222c0a20202020226c6576656c22203a20312c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a202273656e64206d6f62696c6520636f7572747320746f2065766572792063616d7020616e64206576657279207375626469737472696374206265666f72652033302053657074656d62657220323032363b222c0a20202020202020202268746d6c22203a202273656e64206d6f62696c6520636f7572747320746f2065766572792063616d7020616e64206576657279207375626469737472696374206265666f72652033302053657074656d62657220323032363b220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022656e766f796572206465732074726962756e617578206974696ec3a972616e74732064616e73206368617175652063616d702065742063686171756520736f75732d6469737472696374206176616e74206c652033302073657074656d6272652032303236e280af3b222c0a20202020202020202268746d6c22203a2022656e766f796572206465732074726962756e617578206974696ec3a972616e74732064616e73206368617175652063616d702065742063686171756520736f75732d6469737472696374206176616e74206c652033302073657074656d6272652032303236e280af3b220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d8a5d8b1d8b3d8a7d98420d985d8add8a7d983d98520d985d8aad986d982d984d8a920d8a5d984d98920d983d98420d985d8aed98ad98520d988d983d98420d986d8a7d8add98ad8a920d982d8a8d98420d9a3d9a020d8a3d98ad984d988d9842fd8b3d8a8d8aad985d8a8d8b120d9a2d9a0d9a2d9a6d89b222c0a20202020202020202268746d6c22203a2022d8a5d8b1d8b3d8a7d98420d985d8add8a7d983d98520d985d8aad986d982d984d8a920d8a5d984d98920d983d98420d985d8aed98ad98520d988d983d98420d986d8a7d8add98ad8a920d982d8a8d98420d9a3d9a020d8a3d98ad984d988d9842fd8b3d8a8d8aad985d8a8d8b120d9a2d9a0d9a2d9a6d89b220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d9bedb8cd8b420d8a7d8b220dbb3dbb020d8b3d9bed8aad8a7d985d8a8d8b120dbb2dbb0dbb2dbb620d8afd8a7d8afdaafd8a7d987e2808cd987d8a7db8c20d8b3db8cd8a7d8b120d8b1d8a720d8a8d98720d987d985d987d99420d8a7d8b1d8afd988daafd8a7d987e2808cd987d8a720d98820d8a8d8aed8b4e2808cd987d8a720d8a8d981d8b1d8b3d8aad986d8afd89b222c0a20202020202020202268746d6c22203a2022d9bedb8cd8b420d8a7d8b220dbb3dbb020d8b3d9bed8aad8a7d985d8a8d8b120dbb2dbb0dbb2dbb620d8afd8a7d8afdaafd8a7d987e2808cd987d8a7db8c20d8b3db8cd8a7d8b120d8b1d8a720d8a8d98720d987d985d987d99420d8a7d8b1d8afd988daafd8a7d987e2808cd987d8a720d98820d8a8d8aed8b4e2808cd987d8a720d8a8d981d8b1d8b3d8aad986d8afd89b220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733238222c0a20202020226b696e6422203a20226c6973742d6974656d222c0a20202020226c6576656c22203a20312c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20226973737565206576657279206368696c64207769746820612062697274682063657274696669636174652c20776861746576657220646f63756d656e74732069747320706172656e747320686f6c643b222c0a20202020202020202268746d6c22203a20226973737565206576657279206368696c64207769746820612062697274682063657274696669636174652c20776861746576657220646f63756d656e74732069747320706172656e747320686f6c643b220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a202264c3a96c697672657220756e2061637465206465206e61697373616e636520c3a02063686171756520656e66616e742c207175656c732071756520736f69656e74206c657320646f63756d656e747320646f6e7420646973706f73656e742073657320706172656e7473e280af3b222c0a20202020202020202268746d6c22203a202264c3a96c697672657220756e2061637465206465206e61697373616e636520c3a02063686171756520656e66616e742c207175656c732071756520736f69656e74206c657320646f63756d656e747320646f6e7420646973706f73656e742073657320706172656e7473e280af3b220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d8a5d8b5d8afd8a7d8b120d8b4d987d8a7d8afd8a920d985d98ad984d8a7d8af20d984d983d98420d8b7d981d984d88c20d8a3d98ad8a7d98b20d983d8a7d986d8aa20d8a7d984d988d8abd8a7d8a6d98220d8a7d984d8aad98a20d98ad8add985d984d987d8a720d988d8a7d984d8afd8a7d987d89b222c0a20202020202020202268746d6c22203a2022d8a5d8b5d8afd8a7d8b120d8b4d987d8a7d8afd8a920d985d98ad984d8a7d8af20d984d983d98420d8b7d981d984d88c20d8a3d98ad8a7d98b20d983d8a7d986d8aa20d8a7d984d988d8abd8a7d8a6d98220d8a7d984d8aad98a20d98ad8add985d984d987d8a720d988d8a7d984d8afd8a7d987d89b220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8a8d8b1d8a7db8c20d987d8b120daa9d988d8afdaa920daafd988d8a7d987db8c20d988d984d8a7d8afd8aa20d8b5d8a7d8afd8b120daa9d986d986d8afd88c20d9bed8afd8b120d98820d985d8a7d8afd8b1d8b420d987d8b120d985d8afd8b1daa9db8c20daa9d98720d8afd8a7d8b4d8aad98720d8a8d8a7d8b4d986d8afd89b222c0a20202020202020202268746d6c22203a2022d8a8d8b1d8a7db8c20d987d8b120daa9d988d8afdaa920daafd988d8a7d987db8c20d988d984d8a7d8afd8aa20d8b5d8a7d8afd8b120daa9d986d986d8afd88c20d9bed8afd8b120d98820d985d8a7d8afd8b1d8b420d987d8b120d985d8afd8b1daa9db8c20daa9d98720d8afd8a7d8b4d8aad98720d8a8d8a7d8b4d986d8afd89b220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733239222c0a20202020226b696e6422203a20226c6973742d6974656d222c0a20202020226c6576656c22203a20312c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20227061792074686520392c38363020636f6d70656e736174696f6e20636c61696d732074686174206861766520616c7265616479206265656e20617070726f7665642c20776f72746820736f6d65203139322e352062696c6c696f6e2049726171692064696e61727320696e20616c6c2e222c0a20202020202020202268746d6c22203a20227061792074686520392c38363020636f6d70656e736174696f6e20636c61696d732074686174206861766520616c7265616479206265656e20617070726f7665642c20776f72746820736f6d65203139322e352062696c6c696f6e2049726171692064696e61727320696e20616c6c2e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022766572736572206c65732039e280af38363020696e64656d6e6974c3a9732064c3a96ac3a0206163636f7264c3a965732c2064e28099756e206d6f6e74616e7420746f74616c206465207175656c717565203139322c35c2a06d696c6c69617264732064652064696e617273206972616b69656e732e222c0a20202020202020202268746d6c22203a2022766572736572206c65732039e280af38363020696e64656d6e6974c3a9732064c3a96ac3a0206163636f7264c3a965732c2064e28099756e206d6f6e74616e7420746f74616c206465207175656c717565203139322c35c2a06d696c6c69617264732064652064696e617273206972616b69656e732e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d8afd981d8b920d8a7d984d8aad8b9d988d98ad8b6d8a7d8aa20d8a7d984d8aad98a20d8b3d8a8d98220d8a5d982d8b1d8a7d8b1d987d8a7d88c20d988d8b9d8afd8afd987d8a720d9a9d9acd9a8d9a6d9a020d8aad8b9d988d98ad8b6d8a7d98bd88c20d988d8aad8a8d984d8ba20d982d98ad985d8aad987d8a720d8a7d984d8a5d8acd985d8a7d984d98ad8a920d986d8add98820d9a1d9a9d9a2d9abd9a520d985d984d98ad8a7d8b120d8afd98ad986d8a7d8b120d8b9d8b1d8a7d982d98a2e222c0a20202020202020202268746d6c22203a2022d8afd981d8b920d8a7d984d8aad8b9d988d98ad8b6d8a7d8aa20d8a7d984d8aad98a20d8b3d8a8d98220d8a5d982d8b1d8a7d8b1d987d8a7d88c20d988d8b9d8afd8afd987d8a720d9a9d9acd9a8d9a6d9a020d8aad8b9d988d98ad8b6d8a7d98bd88c20d988d8aad8a8d984d8ba20d982d98ad985d8aad987d8a720d8a7d984d8a5d8acd985d8a7d984d98ad8a920d986d8add98820d9a1d9a9d9a2d9abd9a520d985d984d98ad8a7d8b120d8afd98ad986d8a7d8b120d8b9d8b1d8a7d982d98a2e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022dbb9d9acdbb8dbb6dbb020d8bad8b1d8a7d985d8aadb8c20d8b1d8a720daa9d98720d9bedb8cd8b4e2808cd8aad8b120d8aad8b5d988db8cd8a820d8b4d8afd98720d98820d8afd8b120d985d8acd985d988d8b920d8add8afd988d8af20dbb1dbb9dbb2d9abdbb520d985db8cd984db8cd8a7d8b1d8af20d8afdb8cd986d8a7d8b120d8b9d8b1d8a7d98220d8a7d8b3d8aa20d8a8d9bed8b1d8afd8a7d8b2d986d8af2e222c0a20202020202020202268746d6c22203a2022dbb9d9acdbb8dbb6dbb020d8bad8b1d8a7d985d8aadb8c20d8b1d8a720daa9d98720d9bedb8cd8b4e2808cd8aad8b120d8aad8b5d988db8cd8a820d8b4d8afd98720d98820d8afd8b120d985d8acd985d988d8b920d8add8afd988d8af20dbb1dbb9dbb2d9abdbb520d985db8cd984db8cd8a7d8b1d8af20d8afdb8cd986d8a7d8b120d8b9d8b1d8a7d98220d8a7d8b3d8aa20d8a8d9bed8b1d8afd8a7d8b2d986d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733330222c0a20202020226b696e6422203a202268656164696e67222c0a20202020226c6576656c22203a20322c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224d656d6f727920616e64206a757374696365222c0a20202020202020202268746d6c22203a20224d656d6f727920616e64206a757374696365220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224dc3a96d6f697265206574206a757374696365222c0a20202020202020202268746d6c22203a20224dc3a96d6f697265206574206a757374696365220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d8a7d984d8b0d8a7d983d8b1d8a920d988d8a7d984d8b9d8afd8a7d984d8a9222c0a20202020202020202268746d6c22203a2022d8a7d984d8b0d8a7d983d8b1d8a920d988d8a7d984d8b9d8afd8a7d984d8a9220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022db8cd8a7d8af20d98820d8afd8a7d8afd8aed988d8a7d987db8c222c0a20202020202020202268746d6c22203a2022db8cd8a7d8af20d98820d8afd8a7d8afd8aed988d8a7d987db8c220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733331222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224e6f6e65206f6620746869732063616e207265706c616365206a7573746963652e222c0a20202020202020202268746d6c22203a20224e6f6e65206f6620746869732063616e207265706c616365206a7573746963652e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20225269656e20646520746f75742063656c61206e6520736175726169742072656d706c61636572206c61206a7573746963652e222c0a20202020202020202268746d6c22203a20225269656e20646520746f75742063656c61206e6520736175726169742072656d706c61636572206c61206a7573746963652e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d984d8a720d8b4d98ad8a120d985d98620d987d8b0d8a720d98ad8bad986d98a20d8b9d98620d8a7d984d8b9d8afd8a7d984d8a92e222c0a20202020202020202268746d6c22203a2022d984d8a720d8b4d98ad8a120d985d98620d987d8b0d8a720d98ad8bad986d98a20d8b9d98620d8a7d984d8b9d8afd8a7d984d8a92e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d987db8cda86e2808cdb8cdaa920d8a7d8b220d8a7db8cd986e2808cd987d8a720d8acd8a7db8c20d8b9d8afd8a7d984d8aa20d8b1d8a720d986d985db8ce2808cdaafdb8cd8b1d8af2e222c0a20202020202020202268746d6c22203a2022d987db8cda86e2808cdb8cdaa920d8a7d8b220d8a7db8cd986e2808cd987d8a720d8acd8a7db8c20d8b9d8afd8a7d984d8aa20d8b1d8a720d986d985db8ce2808cdaafdb8cd8b1d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733332222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022496e204a756e652032303136206120556e69746564204e6174696f6e7320636f6d6d697373696f6e206f6620696e717569727920636f6e636c75646564207468617420495349532077617320636f6d6d697474696e672067656e6f6369646520616761696e7374207468652059617a696469733b206d616e79207375727669766f727320617265207374696c6c2077616974696e6720666f72206120747269616c207468617420746865792063616e20617474656e642e222c0a20202020202020202268746d6c22203a2022496e204a756e652032303136206120556e69746564204e6174696f6e7320636f6d6d697373696f6e206f6620696e717569727920636f6e636c75646564207468617420495349532077617320636f6d6d697474696e672067656e6f6369646520616761696e7374207468652059617a696469733b206d616e79207375727669766f727320617265207374696c6c2077616974696e6720666f72206120747269616c207468617420746865792063616e20617474656e642e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022456e206a75696e20323031362c20756e6520636f6d6d697373696f6e2064e28099656e7175c3aa746520646573204e6174696f6e7320756e696573206120636f6e636c752071756520446165636820636f6d6d65747461697420756e2067c3a96e6f6369646520636f6e747265206c65732059c3a97a69646973e280af3b206465206e6f6d627265757820726573636170c3a97320617474656e64656e7420746f756a6f75727320756e2070726f63c3a8732061757175656c20696c73207075697373656e742061737369737465722e222c0a20202020202020202268746d6c22203a2022456e206a75696e20323031362c20756e6520636f6d6d697373696f6e2064e28099656e7175c3aa746520646573204e6174696f6e7320756e696573206120636f6e636c752071756520446165636820636f6d6d65747461697420756e2067c3a96e6f6369646520636f6e747265206c65732059c3a97a69646973e280af3b206465206e6f6d627265757820726573636170c3a97320617474656e64656e7420746f756a6f75727320756e2070726f63c3a8732061757175656c20696c73207075697373656e742061737369737465722e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d981d981d98a20d8add8b2d98ad8b1d8a7d9862fd98ad988d986d98ad98820d9a2d9a0d9a1d9a620d8aed984d8b5d8aa20d984d8acd986d8a920d8aad8add982d98ad98220d8aad8a7d8a8d8b9d8a920d984d984d8a3d985d98520d8a7d984d985d8aad8add8afd8a920d8a5d984d98920d8a3d98620d8afd8a7d8b9d8b420d98ad8b1d8aad983d8a820d8a5d8a8d8a7d8afd8a920d8acd985d8a7d8b9d98ad8a920d8a8d8add98220d8a7d984d8a5d98ad8b2d98ad8afd98ad98ad986d89b20d988d984d8a720d98ad8b2d8a7d98420d983d8abd98ad8b120d985d98620d8a7d984d986d8a7d8acd98ad98620d98ad986d8aad8b8d8b1d988d98620d985d8add8a7d983d985d8a920d98ad8b3d8aad8b7d98ad8b9d988d98620d8add8b6d988d8b1d987d8a72e222c0a20202020202020202268746d6c22203a2022d981d981d98a20d8add8b2d98ad8b1d8a7d9862fd98ad988d986d98ad98820d9a2d9a0d9a1d9a620d8aed984d8b5d8aa20d984d8acd986d8a920d8aad8add982d98ad98220d8aad8a7d8a8d8b9d8a920d984d984d8a3d985d98520d8a7d984d985d8aad8add8afd8a920d8a5d984d98920d8a3d98620d8afd8a7d8b9d8b420d98ad8b1d8aad983d8a820d8a5d8a8d8a7d8afd8a920d8acd985d8a7d8b9d98ad8a920d8a8d8add98220d8a7d984d8a5d98ad8b2d98ad8afd98ad98ad986d89b20d988d984d8a720d98ad8b2d8a7d98420d983d8abd98ad8b120d985d98620d8a7d984d986d8a7d8acd98ad98620d98ad986d8aad8b8d8b1d988d98620d985d8add8a7d983d985d8a920d98ad8b3d8aad8b7d98ad8b9d988d98620d8add8b6d988d8b1d987d8a72e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8afd8b120da98d988d8a6d98620dbb2dbb0dbb1dbb620db8cdaa920daa9d985db8cd8b3db8cd988d98620d8aad8add982db8cd98220d8b3d8a7d8b2d985d8a7d98620d985d984d98420d985d8aad8add8af20d8a8d98720d8a7db8cd98620d986d8aadb8cd8acd98720d8b1d8b3db8cd8af20daa9d98720d8afd8a7d8b9d8b420d8b9d984db8cd98720d8a7db8cd8b2d8afdb8cd8a7d98620d985d8b1d8aadaa9d8a820d986d8b3d984e2808cdaa9d8b4db8c20d985db8ce2808cd8b4d988d8afd89b20d8a8d8b3db8cd8a7d8b1db8c20d8a7d8b220d8a8d8a7d8b2d985d8a7d986d8afdaafd8a7d98620d987d986d988d8b220da86d8b4d985e2808cd8a8d987e2808cd8b1d8a7d98720d985d8add8a7daa9d985d987e2808cd8a7db8c20d987d8b3d8aad986d8af20daa9d98720d8a8d8aad988d8a7d986d986d8af20d8afd8b120d8a2d98620d8add8b6d988d8b120db8cd8a7d8a8d986d8af2e222c0a20202020202020202268746d6c22203a2022d8afd8b120da98d988d8a6d98620dbb2dbb0dbb1dbb620db8cdaa920daa9d985db8cd8b3db8cd988d98620d8aad8add982db8cd98220d8b3d8a7d8b2d985d8a7d98620d985d984d98420d985d8aad8add8af20d8a8d98720d8a7db8cd98620d986d8aadb8cd8acd98720d8b1d8b3db8cd8af20daa9d98720d8afd8a7d8b9d8b420d8b9d984db8cd98720d8a7db8cd8b2d8afdb8cd8a7d98620d985d8b1d8aadaa9d8a820d986d8b3d984e2808cdaa9d8b4db8c20d985db8ce2808cd8b4d988d8afd89b20d8a8d8b3db8cd8a7d8b1db8c20d8a7d8b220d8a8d8a7d8b2d985d8a7d986d8afdaafd8a7d98620d987d986d988d8b220da86d8b4d985e2808cd8a8d987e2808cd8b1d8a7d98720d985d8add8a7daa9d985d987e2808cd8a7db8c20d987d8b3d8aad986d8af20daa9d98720d8a8d8aad988d8a7d986d986d8af20d8afd8b120d8a2d98620d8add8b6d988d8b120db8cd8a7d8a8d986d8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733333222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022e2809c52657475726e206973206e6f742061206661766f75722ce2809d20736169642044722e2054616d696d6920696e2047656e6576612e222c0a20202020202020202268746d6c22203a2022e2809c52657475726e206973206e6f742061206661766f75722ce2809d20736169642044722e2054616d696d6920696e2047656e6576612e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022c2abc2a04c65207265746f7572206ee280996573742070617320756e6520666176657572c2a0c2bb2c20612064c3a9636c6172c3a9206c6120447265c2a054616d696d6920c3a02047656ec3a876652e222c0a20202020202020202268746d6c22203a2022c2abc2a04c65207265746f7572206ee280996573742070617320756e6520666176657572c2a0c2bb2c20612064c3a9636c6172c3a9206c6120447265c2a054616d696d6920c3a02047656ec3a876652e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d982d8a7d984d8aa20d8a7d984d8afd983d8aad988d8b1d8a920d8a7d984d8aad985d98ad985d98a20d981d98a20d8acd986d98ad9813a20c2abd8a7d984d8b9d988d8afd8a920d984d98ad8b3d8aa20d985d986d991d8a92ec2bb222c0a20202020202020202268746d6c22203a2022d988d982d8a7d984d8aa20d8a7d984d8afd983d8aad988d8b1d8a920d8a7d984d8aad985d98ad985d98a20d981d98a20d8acd986d98ad9813a20c2abd8a7d984d8b9d988d8afd8a920d984d98ad8b3d8aa20d985d986d991d8a92ec2bb220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8afdaa9d8aad8b120d8aad985db8cd985db8c20d8afd8b120da98d986d98820daafd981d8aa3a20c2abd8a8d8a7d8b2daafd8b4d8aa20d984d8b7d98120d986db8cd8b3d8aa2ec2bb222c0a20202020202020202268746d6c22203a2022d8afdaa9d8aad8b120d8aad985db8cd985db8c20d8afd8b120da98d986d98820daafd981d8aa3a20c2abd8a8d8a7d8b2daafd8b4d8aa20d984d8b7d98120d986db8cd8b3d8aa2ec2bb220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733334222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022e2809c497420697320612072696768742c20616e64206120726967687420646f6573206e6f74206578706972652ee2809d222c0a20202020202020202268746d6c22203a2022e2809c497420697320612072696768742c20616e64206120726967687420646f6573206e6f74206578706972652ee2809d220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022c2abc2a043e2809965737420756e2064726f69742c20657420756e2064726f6974206e652073652070c3a972696d65207061732ec2a0c2bb222c0a20202020202020202268746d6c22203a2022c2abc2a043e2809965737420756e2064726f69742c20657420756e2064726f6974206e652073652070c3a972696d65207061732ec2a0c2bb220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d8a3d8b6d8a7d981d8aa3a20c2abd8a5d986d987d8a720d8add982d88c20d988d8a7d984d8add98220d984d8a720d98ad8b3d982d8b720d8a8d8a7d984d8aad982d8a7d8afd9852ec2bb222c0a20202020202020202268746d6c22203a2022d988d8a3d8b6d8a7d981d8aa3a20c2abd8a5d986d987d8a720d8add982d88c20d988d8a7d984d8add98220d984d8a720d98ad8b3d982d8b720d8a8d8a7d984d8aad982d8a7d8afd9852ec2bb220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8a7d98820d8a7d981d8b2d988d8af3a20c2abd8a8d8a7d8b2daafd8b4d8aa20d8add98220d8a7d8b3d8aa20d98820d8add98220d8a8d8a720daafd8b0d8b4d8aa20d8b2d985d8a7d98620d8a7d8b220d985db8cd8a7d98620d986d985db8ce2808cd8b1d988d8af2ec2bb222c0a20202020202020202268746d6c22203a2022d8a7d98820d8a7d981d8b2d988d8af3a20c2abd8a8d8a7d8b2daafd8b4d8aa20d8add98220d8a7d8b3d8aa20d98820d8add98220d8a8d8a720daafd8b0d8b4d8aa20d8b2d985d8a7d98620d8a7d8b220d985db8cd8a7d98620d986d985db8ce2808cd8b1d988d8af2ec2bb220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733335222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a202257686f20776f756c64206461726520746f2074656c6c2074686573652066616d696c696573206f74686572776973653f222c0a20202020202020202268746d6c22203a202257686f20776f756c64206461726520746f2074656c6c2074686573652066616d696c696573206f74686572776973653f220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022517569206f7365726169742064697265206c6520636f6e74726169726520c3a0206365732066616d696c6c6573e280af3f222c0a20202020202020202268746d6c22203a2022517569206f7365726169742064697265206c6520636f6e74726169726520c3a0206365732066616d696c6c6573e280af3f220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d981d985d98620d98ad8acd8b1d8a420d8b9d984d98920d8a3d98620d98ad982d988d98420d984d987d8b0d98720d8a7d984d8a3d8b3d8b120d8bad98ad8b120d8b0d984d983d89f222c0a20202020202020202268746d6c22203a2022d981d985d98620d98ad8acd8b1d8a420d8b9d984d98920d8a3d98620d98ad982d988d98420d984d987d8b0d98720d8a7d984d8a3d8b3d8b120d8bad98ad8b120d8b0d984d983d89f220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022da86d98720daa9d8b3db8c20d8acd8b1d8a6d8aa20d8afd8a7d8b1d8af20d8a8d98720d8a7db8cd98620d8aed8a7d986d988d8a7d8afd987e2808cd987d8a720d8acd8b220d8a7db8cd98620d8a8daafd988db8cd8afd89f222c0a20202020202020202268746d6c22203a2022da86d98720daa9d8b3db8c20d8acd8b1d8a6d8aa20d8afd8a7d8b1d8af20d8a8d98720d8a7db8cd98620d8aed8a7d986d988d8a7d8afd987e2808cd987d8a720d8acd8b220d8a7db8cd98620d8a8daafd988db8cd8afd89f220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733336222c0a20202020226b696e6422203a202268656164696e67222c0a20202020226c6576656c22203a20322c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224e6f746520746f20656469746f7273222c0a20202020202020202268746d6c22203a20224e6f746520746f20656469746f7273220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224e6f7465206175782072c3a964616374696f6e73222c0a20202020202020202268746d6c22203a20224e6f7465206175782072c3a964616374696f6e73220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d985d984d8a7d8add8b8d8a920d984d987d98ad8a6d8a7d8aa20d8a7d984d8aad8add8b1d98ad8b1222c0a20202020202020202268746d6c22203a2022d985d984d8a7d8add8b8d8a920d984d987d98ad8a6d8a7d8aa20d8a7d984d8aad8add8b1d98ad8b1220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022db8cd8a7d8afd8afd8a7d8b4d8aa20d8a8d8b1d8a7db8c20d8afd8a8db8cd8b1d8a7d98620d8aed8a8d8b1222c0a20202020202020202268746d6c22203a2022db8cd8a7d8afd8afd8a7d8b4d8aa20d8a8d8b1d8a7db8c20d8afd8a8db8cd8b1d8a7d98620d8aed8a8d8b1220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733337222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20225468652066756c6c207265706f7274202836342070616765732c20696e204172616269632c20456e676c6973682c204672656e636820616e64205065727369616e2920697320617661696c61626c652061742068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d323032362e222c0a20202020202020202268746d6c22203a20225468652066756c6c207265706f7274202836342070616765732c20696e204172616269632c20456e676c6973682c204672656e636820616e64205065727369616e2920697320617661696c61626c652061742068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d323032362e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224c6520726170706f727420636f6d706c657420283634c2a070616765732c20656e20616e676c6169732c20656e2061726162652c20656e206672616ec3a761697320657420656e2070657273616e292065737420646973706f6e69626c6520c3a0206ce28099616472657373652068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d323032362e222c0a20202020202020202268746d6c22203a20224c6520726170706f727420636f6d706c657420283634c2a070616765732c20656e20616e676c6169732c20656e2061726162652c20656e206672616ec3a761697320657420656e2070657273616e292065737420646973706f6e69626c6520c3a0206ce28099616472657373652068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d323032362e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d98ad8aad988d981d8b120d8a7d984d8aad982d8b1d98ad8b120d8a7d984d983d8a7d985d9842028d9a6d9a420d8b5d981d8add8a9d88c20d8a8d8a7d984d8a5d986d8acd984d98ad8b2d98ad8a920d988d8a7d984d8b9d8b1d8a8d98ad8a920d988d8a7d984d981d8a7d8b1d8b3d98ad8a920d988d8a7d984d981d8b1d986d8b3d98ad8a92920d8b9d984d98920d8a7d984d8b1d8a7d8a8d8b72068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d323032362e222c0a20202020202020202268746d6c22203a2022d98ad8aad988d981d8b120d8a7d984d8aad982d8b1d98ad8b120d8a7d984d983d8a7d985d9842028d9a6d9a420d8b5d981d8add8a9d88c20d8a8d8a7d984d8a5d986d8acd984d98ad8b2d98ad8a920d988d8a7d984d8b9d8b1d8a8d98ad8a920d988d8a7d984d981d8a7d8b1d8b3d98ad8a920d988d8a7d984d981d8b1d986d8b3d98ad8a92920d8b9d984d98920d8a7d984d8b1d8a7d8a8d8b72068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d323032362e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d985d8aad98620daa9d8a7d985d98420daafd8b2d8a7d8b1d8b42028dbb6dbb420d8b5d981d8add987d88c20d8a8d98720d8a7d986daafd984db8cd8b3db8cd88c20d8b9d8b1d8a8db8cd88c20d981d8a7d8b1d8b3db8c20d98820d981d8b1d8a7d986d8b3d988db8c2920d8afd8b120d986d8b4d8a7d986db8c2068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d3230323620d8afd8b120d8afd8b3d8aad8b1d8b320d8a7d8b3d8aa2e222c0a20202020202020202268746d6c22203a2022d985d8aad98620daa9d8a7d985d98420daafd8b2d8a7d8b1d8b42028dbb6dbb420d8b5d981d8add987d88c20d8a8d98720d8a7d986daafd984db8cd8b3db8cd88c20d8b9d8b1d8a8db8cd88c20d981d8a7d8b1d8b3db8c20d98820d981d8b1d8a7d986d8b3d988db8c2920d8afd8b120d986d8b4d8a7d986db8c2068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d3230323620d8afd8b120d8afd8b3d8aad8b1d8b320d8a7d8b3d8aa2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733338222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022466f7220696e74657276696577732c20706c6561736520777269746520746f207072657373406d616461722e6578616d706c652e222c0a20202020202020202268746d6c22203a2022466f7220696e74657276696577732c20706c6561736520777269746520746f207072657373406d616461722e6578616d706c652e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022506f757220746f7574652064656d616e64652064e28099656e7472657469656e2c20c3a963726976657a20c3a0207072657373406d616461722e6578616d706c652e222c0a20202020202020202268746d6c22203a2022506f757220746f7574652064656d616e64652064e28099656e7472657469656e2c20c3a963726976657a20c3a0207072657373406d616461722e6578616d706c652e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d984d8b7d984d8a820d8a7d984d985d982d8a7d8a8d984d8a7d8aad88c20d8aad98fd8b1d8acd98920d8a7d984d983d8aad8a7d8a8d8a920d8a5d984d989207072657373406d616461722e6578616d706c652e222c0a20202020202020202268746d6c22203a2022d988d984d8b7d984d8a820d8a7d984d985d982d8a7d8a8d984d8a7d8aad88c20d8aad98fd8b1d8acd98920d8a7d984d983d8aad8a7d8a8d8a920d8a5d984d989207072657373406d616461722e6578616d706c652e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8a8d8b1d8a7db8c20d985d8b5d8a7d8add8a8d987d88c20d984d8b7d981d8a7d98b20d8a8d987207072657373406d616461722e6578616d706c6520d8a8d986d988db8cd8b3db8cd8af2e222c0a20202020202020202268746d6c22203a2022d8a8d8b1d8a7db8c20d985d8b5d8a7d8add8a8d987d88c20d984d8b7d981d8a7d98b20d8a8d987207072657373406d616461722e6578616d706c6520d8a8d986d988db8cd8b3db8cd8af2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a2022733339222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022536f6d652064657461696c732068617665206265656e206368616e67656420746f2070726f74656374207468652066616d696c6965732e222c0a20202020202020202268746d6c22203a2022536f6d652064657461696c732068617665206265656e206368616e67656420746f2070726f74656374207468652066616d696c6965732e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224365727461696e732064c3a97461696c73206f6e7420c3a974c3a9206d6f64696669c3a973206166696e2064652070726f74c3a9676572206c65732066616d696c6c65732e222c0a20202020202020202268746d6c22203a20224365727461696e732064c3a97461696c73206f6e7420c3a974c3a9206d6f64696669c3a973206166696e2064652070726f74c3a9676572206c65732066616d696c6c65732e220a2020202020207d2c0a20202020202022617222203a207b0a2020202020202020227465787422203a2022d988d982d8af20d8bad98fd98ad991d8b1d8aa20d8a8d8b9d8b620d8a7d984d8aad981d8a7d8b5d98ad98420d8add985d8a7d98ad8a9d98b20d984d984d8a3d8b3d8b12e222c0a20202020202020202268746d6c22203a2022d988d982d8af20d8bad98fd98ad991d8b1d8aa20d8a8d8b9d8b620d8a7d984d8aad981d8a7d8b5d98ad98420d8add985d8a7d98ad8a9d98b20d984d984d8a3d8b3d8b12e220a2020202020207d2c0a20202020202022666122203a207b0a2020202020202020227465787422203a2022d8a8d8b1d8a7db8c20d985d8add8a7d981d8b8d8aa20d8a7d8b220d8aed8a7d986d988d8a7d8afd987e2808cd987d8a7d88c20d8a8d8b1d8aedb8c20d8a7d8b220d8acd8b2d8a6db8cd8a7d8aa20d8aad8badb8cdb8cd8b120d8afd8a7d8afd98720d8b4d8afd98720d8a7d8b3d8aa2e222c0a20202020202020202268746d6c22203a2022d8a8d8b1d8a7db8c20d985d8add8a7d981d8b8d8aa20d8a7d8b220d8aed8a7d986d988d8a7d8afd987e2808cd987d8a7d88c20d8a8d8b1d8aedb8c20d8a7d8b220d8acd8b2d8a6db8cd8a7d8aa20d8aad8badb8cdb8cd8b120d8afd8a7d8afd98720d8b4d8afd98720d8a7d8b3d8aa2e220a2020202020207d0a202020207d0a20207d205d0a7d0a	53375	cee2c3ae039c1345fddd1301bb8808872c84f40dbae0b87b4cb16ebdf6f391c0
10	1	key.pem	application/x-pem-file	\\x2d2d2d2d2d424547494e205055424c4943204b45592d2d2d2d2d0a4d436f77425159444b3256774179454162536f357249454c6739345576342b6b7550394f53596f554c4c514b72696461515758677549495a7163413d0a2d2d2d2d2d454e44205055424c4943204b45592d2d2d2d2d0a	113	b23c0070ec7ce62d0609df835ce71913d7b4c0056ee0b45c4a5c7e79979bbdb8
11	1	manifest.json	application/json	\\x7b0a2020226f7267616e69736174696f6e22203a2022447261676f6d616e222c0a20202273746174656d656e7422203a20226e696e657665682d72657475726e222c0a2020226e756d62657222203a20312c0a2020226164647265737322203a2022687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6e696e657665682d72657475726e2f31222c0a2020226c616e67756167657322203a205b2022656e222c20226672222c20226172222c2022666122205d2c0a20202272656c6561736564417422203a2022323032362d31312d32395431373a30333a34345a222c0a202022736f7572636522203a207b0a20202020226c616e677561676522203a2022656e222c0a20202020227265766973696f6e22203a20312c0a202020202273686132353622203a202266643766323662366337646665343661333232373632346364613562656231363337383232633730343036333039323932626664386165306336343662636232220a20207d2c0a20202266696c657322203a205b207b0a20202020226e616d6522203a202273746174656d656e742e656e2e68746d6c222c0a202020202273697a6522203a20353435372c0a202020202273686132353622203a202237333663306435613564333739323562613638363536353963356537303636306563663063376366333861343862323537343236663237643032353035356430220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e66722e68746d6c222c0a202020202273697a6522203a20363137342c0a202020202273686132353622203a202236356631666630343837663463346433316436393466383333633834306334336633653361373565333463653830343834363365313663613935643563366661220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e61722e68746d6c222c0a202020202273697a6522203a20373531352c0a202020202273686132353622203a202239393537333635393264366531623330326130386431646533616633373063613330613837373361306330306438306430313762333334333639663738386533220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e66612e68746d6c222c0a202020202273697a6522203a20383133302c0a202020202273686132353622203a202261393133343433633130633566633734623331336336353131356266626563653861613934626562316139623332346530363737343962323761346261346136220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e656e2e747874222c0a202020202273697a6522203a20333531392c0a202020202273686132353622203a202264373330636266656633633030633032396164636635656163633933383034303065366532663638313364373031336431303839643136373964333032346362220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e66722e747874222c0a202020202273697a6522203a20343231322c0a202020202273686132353622203a202233306434333630383262383330656265313730393235353736663637306638663261663834363861393666303139393331653339373439323762313162343736220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e61722e747874222c0a202020202273697a6522203a20353532342c0a202020202273686132353622203a202264353661626165346530653531646631623430613035633762316365353432373764643330326566396161373431363761623863336231376239313039326566220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e66612e747874222c0a202020202273697a6522203a20363133382c0a202020202273686132353622203a202264323066636363636463316234663966353364666261376131326232613335393831383430373238633939323566313130643736306636626463366466333334220a20207d2c207b0a20202020226e616d6522203a202265646974696f6e2e6a736f6e222c0a202020202273697a6522203a2035333337352c0a202020202273686132353622203a202263656532633361653033396331333435666464643133303162623838303838373263383466343064626165306238376234636231366562646636663339316330220a20207d2c207b0a20202020226e616d6522203a20226b65792e70656d222c0a202020202273697a6522203a203131332c0a202020202273686132353622203a202262323363303037306563376365363264303630396466383335636537313931336437623463303035366565306234356334613563376537393937396262646238220a20207d205d2c0a2020227369676e617475726522203a207b0a2020202022616c676f726974686d22203a202245643235353139222c0a202020202266696c6522203a20226d616e69666573742e736967222c0a20202020226b657953686132353622203a202262323363303037306563376365363264303630396466383335636537313931336437623463303035366565306234356334613563376537393937396262646238220a20207d0a7d0a	1962	7bd2dc5a2f6575634a0b3ea5e29d1f5a33465f2abbcb3b3567eaf422a1d34017
12	1	manifest.sig	application/octet-stream	\\x7aa9136697cd3a070531f68229510aa74052d37eec2c5af0ba4e7ff1fbbed28a6c57faaf8e4f29bcc12bda67d62bfcaac99f0f100cc3a374dd636dea46dbe700	64	7244047d66a5d0f1cca062cd4b5c17a34726bd165befa363919efcdfd1c7cd7c
13	2	statement.en.html	text/html	\\x3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d22656e22206469723d226c7472223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c6d657461206e616d653d2276696577706f72742220636f6e74656e743d2277696474683d6465766963652d77696474682c20696e697469616c2d7363616c653d31223e0a3c7469746c653e4f6e207468652064656c6179206f662074686520666572727920c2b720447261676f6d616e3c2f7469746c653e0a3c6c696e6b2072656c3d2263616e6f6e6963616c2220687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f312f656e223e0a3c7374796c653e0a626f6479207b206d61782d696e6c696e652d73697a653a20343072656d3b206d617267696e2d696e6c696e653a206175746f3b2070616464696e673a20312e3572656d3b20666f6e743a20312e31323572656d2f312e362073657269663b207d0a3a6c616e67286172292c203a6c616e6728666129207b206c696e652d6865696768743a20312e393b207d0a666f6f746572207b206d617267696e2d626c6f636b2d73746172743a203372656d3b2070616464696e672d626c6f636b2d73746172743a203172656d3b20626f726465722d626c6f636b2d73746172743a2031707820736f6c69643b20666f6e742d73697a653a202e38373572656d3b207d0a2e6974656d207b20646973706c61793a206c6973742d6974656d3b206d617267696e2d696e6c696e652d73746172743a20312e323572656d3b207d0a3c2f7374796c653e0a3c2f686561643e0a3c626f64793e0a3c61727469636c653e0a3c68312069643d227331223e4f6e207468652064656c6179206f66207468652066657272793c2f68313e0a3c703e3c7370616e2069643d227332223e546865206665727279206973206c6174652e3c2f7370616e3e203c7370616e2069643d227333223e4e6f626f64792073616964207768792e3c2f7370616e3e3c2f703e0a3c2f61727469636c653e0a3c666f6f7465723e3c703e45646974696f6e20312c2072656c6561736564206279203c6264693e447261676f6d616e3c2f6264693e2c203c74696d65206469723d226c7472223e323032362d31312d32395431373a30353a32335a3c2f74696d653e2e203c6120687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f3122206469723d226c7472223e687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f313c2f613e3c2f703e3c2f666f6f7465723e0a3c2f626f64793e0a3c2f68746d6c3e0a	1012	acf1d6ac938a47d59fea494ce8f309df49c633aeb5a078699c1deb21b38622c8
14	2	statement.fr.html	text/html	\\x3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d22667222206469723d226c7472223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c6d657461206e616d653d2276696577706f72742220636f6e74656e743d2277696474683d6465766963652d77696474682c20696e697469616c2d7363616c653d31223e0a3c7469746c653e537572206c65207265746172642064752062616320c2b720447261676f6d616e3c2f7469746c653e0a3c6c696e6b2072656c3d2263616e6f6e6963616c2220687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f312f6672223e0a3c7374796c653e0a626f6479207b206d61782d696e6c696e652d73697a653a20343072656d3b206d617267696e2d696e6c696e653a206175746f3b2070616464696e673a20312e3572656d3b20666f6e743a20312e31323572656d2f312e362073657269663b207d0a3a6c616e67286172292c203a6c616e6728666129207b206c696e652d6865696768743a20312e393b207d0a666f6f746572207b206d617267696e2d626c6f636b2d73746172743a203372656d3b2070616464696e672d626c6f636b2d73746172743a203172656d3b20626f726465722d626c6f636b2d73746172743a2031707820736f6c69643b20666f6e742d73697a653a202e38373572656d3b207d0a2e6974656d207b20646973706c61793a206c6973742d6974656d3b206d617267696e2d696e6c696e652d73746172743a20312e323572656d3b207d0a3c2f7374796c653e0a3c2f686561643e0a3c626f64793e0a3c61727469636c653e0a3c68312069643d227331223e537572206c6520726574617264206475206261633c2f68313e0a3c703e3c7370616e2069643d227332223e4c65206261632065737420656e207265746172642e3c2f7370616e3e203c7370616e2069643d227333223e506572736f6e6e65206ee28099612064697420706f757271756f692e3c2f7370616e3e3c2f703e0a3c2f61727469636c653e0a3c666f6f7465723e3c703ec389646974696f6e20312c207075626c69c3a96520706172203c6264693e447261676f6d616e3c2f6264693e2c203c74696d65206469723d226c7472223e323032362d31312d32395431373a30353a32335a3c2f74696d653e2e203c6120687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f3122206469723d226c7472223e687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f313c2f613e3c2f703e3c2f666f6f7465723e0a3c2f626f64793e0a3c2f68746d6c3e0a	1019	df200ccd60c078a052a01db4f7930ef5611161085ef613da8946645c05658e8d
15	2	statement.en.txt	text/plain	\\x4f6e207468652064656c6179206f66207468652066657272790a0a546865206665727279206973206c6174652e204e6f626f64792073616964207768792e0a	63	4bc1a103591fc9e4f7a590cef0bc65101ed4494e253827d6a58ffc52a2b47d7c
16	2	statement.fr.txt	text/plain	\\x537572206c6520726574617264206475206261630a0a4c65206261632065737420656e207265746172642e20506572736f6e6e65206ee28099612064697420706f757271756f692e0a	73	c4144a27fe7803b945b6c57168728020821611c2408456ee5e21f299c3bd6573
17	2	edition.json	application/json	\\x7b0a2020226f7267616e69736174696f6e22203a2022447261676f6d616e222c0a20202273746174656d656e7422203a202266657272792d64656c6179222c0a2020226e756d62657222203a20312c0a202022646174656422203a2022323032362d31312d3031222c0a20202272656c6561736564417422203a2022323032362d31312d32395431373a30353a32335a222c0a2020226164647265737322203a2022687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f31222c0a202022736f757263654c616e677561676522203a2022656e222c0a2020226c616e67756167657322203a205b2022656e222c2022667222205d2c0a2020227365676d656e747322203a205b207b0a2020202022696422203a20227331222c0a20202020226b696e6422203a20227469746c65222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224f6e207468652064656c6179206f6620746865206665727279222c0a20202020202020202268746d6c22203a20224f6e207468652064656c6179206f6620746865206665727279220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022537572206c652072657461726420647520626163222c0a20202020202020202268746d6c22203a2022537572206c652072657461726420647520626163220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227332222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022546865206665727279206973206c6174652e222c0a20202020202020202268746d6c22203a2022546865206665727279206973206c6174652e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224c65206261632065737420656e207265746172642e222c0a20202020202020202268746d6c22203a20224c65206261632065737420656e207265746172642e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227333222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224e6f626f64792073616964207768792e222c0a20202020202020202268746d6c22203a20224e6f626f64792073616964207768792e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022506572736f6e6e65206ee28099612064697420706f757271756f692e222c0a20202020202020202268746d6c22203a2022506572736f6e6e65206ee28099612064697420706f757271756f692e220a2020202020207d0a202020207d0a20207d205d0a7d0a	1282	d8854f15df7a544f36ffe0cf7cc7a0a6ab9a7b397faf0eaa242b8280da784d6b
18	2	key.pem	application/x-pem-file	\\x2d2d2d2d2d424547494e205055424c4943204b45592d2d2d2d2d0a4d436f77425159444b3256774179454162536f357249454c6739345576342b6b7550394f53596f554c4c514b72696461515758677549495a7163413d0a2d2d2d2d2d454e44205055424c4943204b45592d2d2d2d2d0a	113	b23c0070ec7ce62d0609df835ce71913d7b4c0056ee0b45c4a5c7e79979bbdb8
19	2	manifest.json	application/json	\\x7b0a2020226f7267616e69736174696f6e22203a2022447261676f6d616e222c0a20202273746174656d656e7422203a202266657272792d64656c6179222c0a2020226e756d62657222203a20312c0a2020226164647265737322203a2022687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f31222c0a2020226c616e67756167657322203a205b2022656e222c2022667222205d2c0a20202272656c6561736564417422203a2022323032362d31312d32395431373a30353a32335a222c0a202022736f7572636522203a207b0a20202020226c616e677561676522203a2022656e222c0a20202020227265766973696f6e22203a20312c0a202020202273686132353622203a202235313834346431656432613361373934353230623535633065313537626662373061633865326566633934366165643035666138343433383630386531386566220a20207d2c0a20202266696c657322203a205b207b0a20202020226e616d6522203a202273746174656d656e742e656e2e68746d6c222c0a202020202273697a6522203a20313031322c0a202020202273686132353622203a202261636631643661633933386134376435396665613439346365386633303964663439633633336165623561303738363939633164656232316233383632326338220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e66722e68746d6c222c0a202020202273697a6522203a20313031392c0a202020202273686132353622203a202264663230306363643630633037386130353261303164623466373933306566353631313136313038356566363133646138393436363435633035363538653864220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e656e2e747874222c0a202020202273697a6522203a2036332c0a202020202273686132353622203a202234626331613130333539316663396534663761353930636566306263363531303165643434393465323533383237643661353866666335326132623437643763220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e66722e747874222c0a202020202273697a6522203a2037332c0a202020202273686132353622203a202263343134346132376665373830336239343562366335373136383732383032303832313631316332343038343536656535653231663239396333626436353733220a20207d2c207b0a20202020226e616d6522203a202265646974696f6e2e6a736f6e222c0a202020202273697a6522203a20313238322c0a202020202273686132353622203a202264383835346631356466376135343466333666666530636637636337613061366162396137623339376661663065616132343262383238306461373834643662220a20207d2c207b0a20202020226e616d6522203a20226b65792e70656d222c0a202020202273697a6522203a203131332c0a202020202273686132353622203a202262323363303037306563376365363264303630396466383335636537313931336437623463303035366565306234356334613563376537393937396262646238220a20207d205d2c0a2020227369676e617475726522203a207b0a2020202022616c676f726974686d22203a202245643235353139222c0a202020202266696c6522203a20226d616e69666573742e736967222c0a20202020226b657953686132353622203a202262323363303037306563376365363264303630396466383335636537313931336437623463303035366565306234356334613563376537393937396262646238220a20207d0a7d0a	1373	b40a0766c8c74091ebc4879951c0acb95d0559ec8ce3ace5ee7e2a1706fdd18e
20	2	manifest.sig	application/octet-stream	\\x363496219ddd3c2a183f4912155d7bef65099e53e1f23c8f3c1ee4da2a81e20fa2d44cc5b8192afd42f0fbbff780d58d23db865d5cafa03c463643b4edf87209	64	78d9e9c742688bd8284aa3d9f843eb02143a12d1a146998474ec34c22ef6c976
21	3	statement.en.html	text/html	\\x3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d22656e22206469723d226c7472223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c6d657461206e616d653d2276696577706f72742220636f6e74656e743d2277696474683d6465766963652d77696474682c20696e697469616c2d7363616c653d31223e0a3c7469746c653e4f6e207468652064656c6179206f662074686520666572727920c2b720447261676f6d616e3c2f7469746c653e0a3c6c696e6b2072656c3d2263616e6f6e6963616c2220687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f322f656e223e0a3c7374796c653e0a626f6479207b206d61782d696e6c696e652d73697a653a20343072656d3b206d617267696e2d696e6c696e653a206175746f3b2070616464696e673a20312e3572656d3b20666f6e743a20312e31323572656d2f312e362073657269663b207d0a3a6c616e67286172292c203a6c616e6728666129207b206c696e652d6865696768743a20312e393b207d0a666f6f746572207b206d617267696e2d626c6f636b2d73746172743a203372656d3b2070616464696e672d626c6f636b2d73746172743a203172656d3b20626f726465722d626c6f636b2d73746172743a2031707820736f6c69643b20666f6e742d73697a653a202e38373572656d3b207d0a2e6974656d207b20646973706c61793a206c6973742d6974656d3b206d617267696e2d696e6c696e652d73746172743a20312e323572656d3b207d0a3c2f7374796c653e0a3c2f686561643e0a3c626f64793e0a3c61727469636c653e0a3c68312069643d227331223e4f6e207468652064656c6179206f66207468652066657272793c2f68313e0a3c703e3c7370616e2069643d227332223e546865206665727279206973206c6174652e3c2f7370616e3e203c7370616e2069643d227333223e4e6f626f64792073616964207768792e3c2f7370616e3e203c7370616e2069643d227334223e57652061736b20616761696e2e3c2f7370616e3e3c2f703e0a3c2f61727469636c653e0a3c666f6f7465723e3c703e45646974696f6e20322c2072656c6561736564206279203c6264693e447261676f6d616e3c2f6264693e2c203c74696d65206469723d226c7472223e323032362d31312d32395431373a30353a32365a3c2f74696d653e2e203c6120687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f3222206469723d226c7472223e687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f323c2f613e3c2f703e3c2f666f6f7465723e0a3c2f626f64793e0a3c2f68746d6c3e0a	1047	cc3ff1692f57140a1c4df551edea2fb15dcb0afa0a09170de71b55b6362c37a2
22	3	statement.fr.html	text/html	\\x3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d22667222206469723d226c7472223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c6d657461206e616d653d2276696577706f72742220636f6e74656e743d2277696474683d6465766963652d77696474682c20696e697469616c2d7363616c653d31223e0a3c7469746c653e537572206c65207265746172642064752062616320c2b720447261676f6d616e3c2f7469746c653e0a3c6c696e6b2072656c3d2263616e6f6e6963616c2220687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f322f6672223e0a3c7374796c653e0a626f6479207b206d61782d696e6c696e652d73697a653a20343072656d3b206d617267696e2d696e6c696e653a206175746f3b2070616464696e673a20312e3572656d3b20666f6e743a20312e31323572656d2f312e362073657269663b207d0a3a6c616e67286172292c203a6c616e6728666129207b206c696e652d6865696768743a20312e393b207d0a666f6f746572207b206d617267696e2d626c6f636b2d73746172743a203372656d3b2070616464696e672d626c6f636b2d73746172743a203172656d3b20626f726465722d626c6f636b2d73746172743a2031707820736f6c69643b20666f6e742d73697a653a202e38373572656d3b207d0a2e6974656d207b20646973706c61793a206c6973742d6974656d3b206d617267696e2d696e6c696e652d73746172743a20312e323572656d3b207d0a3c2f7374796c653e0a3c2f686561643e0a3c626f64793e0a3c61727469636c653e0a3c68312069643d227331223e537572206c6520726574617264206475206261633c2f68313e0a3c703e3c7370616e2069643d227332223e4c65206261632065737420656e207265746172642e3c2f7370616e3e203c7370616e2069643d227333223e506572736f6e6e65206ee28099612064697420706f757271756f692e3c2f7370616e3e203c7370616e2069643d227334223e4e6f75732064656d616e646f6e7320656e636f72652e3c2f7370616e3e3c2f703e0a3c2f61727469636c653e0a3c666f6f7465723e3c703ec389646974696f6e20322c207075626c69c3a96520706172203c6264693e447261676f6d616e3c2f6264693e2c203c74696d65206469723d226c7472223e323032362d31312d32395431373a30353a32365a3c2f74696d653e2e203c6120687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f3222206469723d226c7472223e687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f323c2f613e3c2f703e3c2f666f6f7465723e0a3c2f626f64793e0a3c2f68746d6c3e0a	1063	0fd8cef5c424df4fea549e3e6c9fbb711b97f2bce43d34c379bddc2f1a46a5f6
23	3	statement.en.txt	text/plain	\\x4f6e207468652064656c6179206f66207468652066657272790a0a546865206665727279206973206c6174652e204e6f626f64792073616964207768792e2057652061736b20616761696e2e0a	77	7a9460843b10254a874af6b1a42592a0b4523203090463563b42fdeb906956e4
24	3	statement.fr.txt	text/plain	\\x537572206c6520726574617264206475206261630a0a4c65206261632065737420656e207265746172642e20506572736f6e6e65206ee28099612064697420706f757271756f692e204e6f75732064656d616e646f6e7320656e636f72652e0a	96	f9d38b169e4847b4dc7681455fb743418f66fc4b48a899c3ca8ecc38db2b2ebd
25	3	edition.json	application/json	\\x7b0a2020226f7267616e69736174696f6e22203a2022447261676f6d616e222c0a20202273746174656d656e7422203a202266657272792d64656c6179222c0a2020226e756d62657222203a20322c0a202022646174656422203a2022323032362d31312d3031222c0a20202272656c6561736564417422203a2022323032362d31312d32395431373a30353a32365a222c0a2020226164647265737322203a2022687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f32222c0a202022736f757263654c616e677561676522203a2022656e222c0a2020226c616e67756167657322203a205b2022656e222c2022667222205d2c0a2020227365676d656e747322203a205b207b0a2020202022696422203a20227331222c0a20202020226b696e6422203a20227469746c65222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224f6e207468652064656c6179206f6620746865206665727279222c0a20202020202020202268746d6c22203a20224f6e207468652064656c6179206f6620746865206665727279220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022537572206c652072657461726420647520626163222c0a20202020202020202268746d6c22203a2022537572206c652072657461726420647520626163220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227332222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022546865206665727279206973206c6174652e222c0a20202020202020202268746d6c22203a2022546865206665727279206973206c6174652e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224c65206261632065737420656e207265746172642e222c0a20202020202020202268746d6c22203a20224c65206261632065737420656e207265746172642e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227333222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224e6f626f64792073616964207768792e222c0a20202020202020202268746d6c22203a20224e6f626f64792073616964207768792e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022506572736f6e6e65206ee28099612064697420706f757271756f692e222c0a20202020202020202268746d6c22203a2022506572736f6e6e65206ee28099612064697420706f757271756f692e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227334222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a202257652061736b20616761696e2e222c0a20202020202020202268746d6c22203a202257652061736b20616761696e2e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224e6f75732064656d616e646f6e7320656e636f72652e222c0a20202020202020202268746d6c22203a20224e6f75732064656d616e646f6e7320656e636f72652e220a2020202020207d0a202020207d0a20207d205d0a7d0a	1600	8f57040fa74eaf9b31131c70b32cd517bcf8cd7ebd711e87a53658599d6f0ef6
26	3	key.pem	application/x-pem-file	\\x2d2d2d2d2d424547494e205055424c4943204b45592d2d2d2d2d0a4d436f77425159444b3256774179454162536f357249454c6739345576342b6b7550394f53596f554c4c514b72696461515758677549495a7163413d0a2d2d2d2d2d454e44205055424c4943204b45592d2d2d2d2d0a	113	b23c0070ec7ce62d0609df835ce71913d7b4c0056ee0b45c4a5c7e79979bbdb8
29	7	statement.en.html	text/html	\\x3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d22656e22206469723d226c7472223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c6d657461206e616d653d2276696577706f72742220636f6e74656e743d2277696474683d6465766963652d77696474682c20696e697469616c2d7363616c653d31223e0a3c7469746c653e4f6e206c616d702d656c6576656e20c2b720447261676f6d616e3c2f7469746c653e0a3c6c696e6b2072656c3d2263616e6f6e6963616c2220687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6c616d702d656c6576656e2f312f656e223e0a3c7374796c653e0a626f6479207b206d61782d696e6c696e652d73697a653a20343072656d3b206d617267696e2d696e6c696e653a206175746f3b2070616464696e673a20312e3572656d3b20666f6e743a20312e31323572656d2f312e362073657269663b207d0a3a6c616e67286172292c203a6c616e6728666129207b206c696e652d6865696768743a20312e393b207d0a666f6f746572207b206d617267696e2d626c6f636b2d73746172743a203372656d3b2070616464696e672d626c6f636b2d73746172743a203172656d3b20626f726465722d626c6f636b2d73746172743a2031707820736f6c69643b20666f6e742d73697a653a202e38373572656d3b207d0a2e6974656d207b20646973706c61793a206c6973742d6974656d3b206d617267696e2d696e6c696e652d73746172743a20312e323572656d3b207d0a3c2f7374796c653e0a3c2f686561643e0a3c626f64793e0a3c61727469636c653e0a3c68312069643d227331223e4f6e206c616d702d656c6576656e3c2f68313e0a3c68323e3c7370616e2069643d227332223e4f6e20746865206c616d703c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d227333223e546865206c616d70206973203c7374726f6e673e6272696768743c2f7374726f6e673e2e3c2f7370616e3e203c7370616e2069643d227334223e3c656d3e4e6f626f64793c2f656d3e2073656573206974612e3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d227335223e4f696c3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d227336223e5769636b3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d227337223e4c69676874206174206c6173742e3c2f7370616e3e3c2f703e0a3c2f61727469636c653e0a3c666f6f7465723e3c703e45646974696f6e20312c2072656c6561736564206279203c6264693e447261676f6d616e3c2f6264693e2c203c74696d65206469723d226c7472223e323032362d31312d33305430333a32383a31335a3c2f74696d653e2e203c6120687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6c616d702d656c6576656e2f3122206469723d226c7472223e687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6c616d702d656c6576656e2f313c2f613e3c2f703e3c2f666f6f7465723e0a3c2f626f64793e0a3c2f68746d6c3e0a	1180	f920b9f6d30fada5c84bd832abc7d756a2e7381f2360c03768c253580f382683
27	3	manifest.json	application/json	\\x7b0a2020226f7267616e69736174696f6e22203a2022447261676f6d616e222c0a20202273746174656d656e7422203a202266657272792d64656c6179222c0a2020226e756d62657222203a20322c0a2020226164647265737322203a2022687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f66657272792d64656c61792f32222c0a2020226c616e67756167657322203a205b2022656e222c2022667222205d2c0a20202272656c6561736564417422203a2022323032362d31312d32395431373a30353a32365a222c0a202022736f7572636522203a207b0a20202020226c616e677561676522203a2022656e222c0a20202020227265766973696f6e22203a20322c0a202020202273686132353622203a202231666466393337313439376437333331353462326639643232623965396638303233613663376130616366383762623761363265663661383661323032636261220a20207d2c0a20202266696c657322203a205b207b0a20202020226e616d6522203a202273746174656d656e742e656e2e68746d6c222c0a202020202273697a6522203a20313034372c0a202020202273686132353622203a202263633366663136393266353731343061316334646635353165646561326662313564636230616661306130393137306465373162353562363336326333376132220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e66722e68746d6c222c0a202020202273697a6522203a20313036332c0a202020202273686132353622203a202230666438636566356334323464663466656135343965336536633966626237313162393766326263653433643334633337396264646332663161343661356636220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e656e2e747874222c0a202020202273697a6522203a2037372c0a202020202273686132353622203a202237613934363038343362313032353461383734616636623161343235393261306234353233323033303930343633353633623432666465623930363935366534220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e66722e747874222c0a202020202273697a6522203a2039362c0a202020202273686132353622203a202266396433386231363965343834376234646337363831343535666237343334313866363666633462343861383939633363613865636333386462326232656264220a20207d2c207b0a20202020226e616d6522203a202265646974696f6e2e6a736f6e222c0a202020202273697a6522203a20313630302c0a202020202273686132353622203a202238663537303430666137346561663962333131333163373062333263643531376263663863643765626437313165383761353336353835393964366630656636220a20207d2c207b0a20202020226e616d6522203a20226b65792e70656d222c0a202020202273697a6522203a203131332c0a202020202273686132353622203a202262323363303037306563376365363264303630396466383335636537313931336437623463303035366565306234356334613563376537393937396262646238220a20207d205d2c0a2020227369676e617475726522203a207b0a2020202022616c676f726974686d22203a202245643235353139222c0a202020202266696c6522203a20226d616e69666573742e736967222c0a20202020226b657953686132353622203a202262323363303037306563376365363264303630396466383335636537313931336437623463303035366565306234356334613563376537393937396262646238220a20207d0a7d0a	1373	f0345696ebc8ccc6445cfc830c7438fd4d6fcea021dbe79d37d016036d3267a9
28	3	manifest.sig	application/octet-stream	\\x348e3d21dbbac2257b85e7810202a049873bd24e297e9d839fed5829ab74aee3dc2cdaa7721eccd1d2d1dd1b963207dd82dc0377aa8753b3421fcdea912ee40d	64	6bf7293174be8c4efaaea9e18ec7cb9038b4e5eaf76abe89be94adc01f095b10
30	7	statement.fr.html	text/html	\\x3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d22667222206469723d226c7472223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c6d657461206e616d653d2276696577706f72742220636f6e74656e743d2277696474683d6465766963652d77696474682c20696e697469616c2d7363616c653d31223e0a3c7469746c653e4f6e206c616d702d656c6576656e20c2b720447261676f6d616e3c2f7469746c653e0a3c6c696e6b2072656c3d2263616e6f6e6963616c2220687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6c616d702d656c6576656e2f312f6672223e0a3c7374796c653e0a626f6479207b206d61782d696e6c696e652d73697a653a20343072656d3b206d617267696e2d696e6c696e653a206175746f3b2070616464696e673a20312e3572656d3b20666f6e743a20312e31323572656d2f312e362073657269663b207d0a3a6c616e67286172292c203a6c616e6728666129207b206c696e652d6865696768743a20312e393b207d0a666f6f746572207b206d617267696e2d626c6f636b2d73746172743a203372656d3b2070616464696e672d626c6f636b2d73746172743a203172656d3b20626f726465722d626c6f636b2d73746172743a2031707820736f6c69643b20666f6e742d73697a653a202e38373572656d3b207d0a2e6974656d207b20646973706c61793a206c6973742d6974656d3b206d617267696e2d696e6c696e652d73746172743a20312e323572656d3b207d0a3c2f7374796c653e0a3c2f686561643e0a3c626f64793e0a3c61727469636c653e0a3c68312069643d227331223e4f6e206c616d702d656c6576656e3c2f68313e0a3c68323e3c7370616e2069643d227332223e4f6e20746865206c616d703c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d227333223e546865206c616d70206973203c7374726f6e673e6272696768743c2f7374726f6e673e2e3c2f7370616e3e203c7370616e2069643d227334223e3c656d3e4e6f626f64793c2f656d3e2073656573206974612e3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d227335223e4f696c3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d227336223e5769636b3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d227337223e4c69676874206174206c6173742e3c2f7370616e3e3c2f703e0a3c2f61727469636c653e0a3c666f6f7465723e3c703ec389646974696f6e20312c207075626c69c3a96520706172203c6264693e447261676f6d616e3c2f6264693e2c203c74696d65206469723d226c7472223e323032362d31312d33305430333a32383a31335a3c2f74696d653e2e203c6120687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6c616d702d656c6576656e2f3122206469723d226c7472223e687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6c616d702d656c6576656e2f313c2f613e3c2f703e3c2f666f6f7465723e0a3c2f626f64793e0a3c2f68746d6c3e0a	1182	2319b786d2931532428f52d39645938f920f53e48b236d41cc8e2072937cdf70
31	7	statement.en.txt	text/plain	\\x4f6e206c616d702d656c6576656e0a0a4f6e20746865206c616d700a0a546865206c616d70206973206272696768742e204e6f626f64792073656573206974612e0a0a4f696c0a0a5769636b0a0a4c69676874206174206c6173742e0a	93	dc23828c17e23bb8685965a22e727b63ad8302b6f1b864d402b9f6f3eeb8b7f7
32	7	statement.fr.txt	text/plain	\\x4f6e206c616d702d656c6576656e0a0a4f6e20746865206c616d700a0a546865206c616d70206973206272696768742e204e6f626f64792073656573206974612e0a0a4f696c0a0a5769636b0a0a4c69676874206174206c6173742e0a	93	dc23828c17e23bb8685965a22e727b63ad8302b6f1b864d402b9f6f3eeb8b7f7
33	7	edition.json	application/json	\\x7b0a2020226f7267616e69736174696f6e22203a2022447261676f6d616e222c0a20202273746174656d656e7422203a20226c616d702d656c6576656e222c0a2020226e756d62657222203a20312c0a202022646174656422203a2022323032362d31312d3330222c0a20202272656c6561736564417422203a2022323032362d31312d33305430333a32383a31335a222c0a2020226164647265737322203a2022687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6c616d702d656c6576656e2f31222c0a202022736f757263654c616e677561676522203a2022656e222c0a2020226c616e67756167657322203a205b2022656e222c2022667222205d2c0a2020227365676d656e747322203a205b207b0a2020202022696422203a20227331222c0a20202020226b696e6422203a20227469746c65222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224f6e206c616d702d656c6576656e222c0a20202020202020202268746d6c22203a20224f6e206c616d702d656c6576656e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224f6e206c616d702d656c6576656e222c0a20202020202020202268746d6c22203a20224f6e206c616d702d656c6576656e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227332222c0a20202020226b696e6422203a202268656164696e67222c0a20202020226c6576656c22203a20312c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224f6e20746865206c616d70222c0a20202020202020202268746d6c22203a20224f6e20746865206c616d70220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224f6e20746865206c616d70222c0a20202020202020202268746d6c22203a20224f6e20746865206c616d70220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227333222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022546865206c616d70206973206272696768742e222c0a20202020202020202268746d6c22203a2022546865206c616d70206973203c7374726f6e673e6272696768743c2f7374726f6e673e2e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022546865206c616d70206973206272696768742e222c0a20202020202020202268746d6c22203a2022546865206c616d70206973203c7374726f6e673e6272696768743c2f7374726f6e673e2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227334222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224e6f626f64792073656573206974612e222c0a20202020202020202268746d6c22203a20223c656d3e4e6f626f64793c2f656d3e2073656573206974612e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224e6f626f64792073656573206974612e222c0a20202020202020202268746d6c22203a20223c656d3e4e6f626f64793c2f656d3e2073656573206974612e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227335222c0a20202020226b696e6422203a20226c6973742d6974656d222c0a20202020226c6576656c22203a20312c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224f696c222c0a20202020202020202268746d6c22203a20224f696c220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224f696c222c0a20202020202020202268746d6c22203a20224f696c220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227336222c0a20202020226b696e6422203a20227461626c652d63656c6c222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20225769636b222c0a20202020202020202268746d6c22203a20225769636b220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20225769636b222c0a20202020202020202268746d6c22203a20225769636b220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227337222c0a20202020226b696e6422203a202271756f7465222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224c69676874206174206c6173742e222c0a20202020202020202268746d6c22203a20224c69676874206174206c6173742e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224c69676874206174206c6173742e222c0a20202020202020202268746d6c22203a20224c69676874206174206c6173742e220a2020202020207d0a202020207d0a20207d205d0a7d0a	2385	e00abf02696253c2b3f91fb93e6556c1e1a795228f8e11a99ec0cadd08d3a6ae
34	7	key.pem	application/x-pem-file	\\x2d2d2d2d2d424547494e205055424c4943204b45592d2d2d2d2d0a4d436f77425159444b325677417945414d34533874674272774d414d696850315562647049786f3464496f7559425157507630347a4138415473553d0a2d2d2d2d2d454e44205055424c4943204b45592d2d2d2d2d0a	113	4477ff035417f41fb0e3d9ca5654a606a1e584e4c814003a3e9b457d0559f24a
35	7	manifest.json	application/json	\\x7b0a2020226f7267616e69736174696f6e22203a2022447261676f6d616e222c0a20202273746174656d656e7422203a20226c616d702d656c6576656e222c0a2020226e756d62657222203a20312c0a2020226164647265737322203a2022687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f6c616d702d656c6576656e2f31222c0a2020226c616e67756167657322203a205b2022656e222c2022667222205d2c0a20202272656c6561736564417422203a2022323032362d31312d33305430333a32383a31335a222c0a202022736f7572636522203a207b0a20202020226c616e677561676522203a2022656e222c0a20202020227265766973696f6e22203a20312c0a202020202273686132353622203a202231316330363534623363383938643739653030313235383961343930666230363133356461653662393337666661646166623235353131326134343831363935220a20207d2c0a20202266696c657322203a205b207b0a20202020226e616d6522203a202273746174656d656e742e656e2e68746d6c222c0a202020202273697a6522203a20313138302c0a202020202273686132353622203a202266393230623966366433306661646135633834626438333261626337643735366132653733383166323336306330333736386332353335383066333832363833220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e66722e68746d6c222c0a202020202273697a6522203a20313138322c0a202020202273686132353622203a202232333139623738366432393331353332343238663532643339363435393338663932306635336534386232333664343163633865323037323933376364663730220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e656e2e747874222c0a202020202273697a6522203a2039332c0a202020202273686132353622203a202264633233383238633137653233626238363835393635613232653732376236336164383330326236663162383634643430326239663666336565623862376637220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e66722e747874222c0a202020202273697a6522203a2039332c0a202020202273686132353622203a202264633233383238633137653233626238363835393635613232653732376236336164383330326236663162383634643430326239663666336565623862376637220a20207d2c207b0a20202020226e616d6522203a202265646974696f6e2e6a736f6e222c0a202020202273697a6522203a20323338352c0a202020202273686132353622203a202265303061626630323639363235336332623366393166623933653635353663316531613739353232386638653131613939656330636164643038643361366165220a20207d2c207b0a20202020226e616d6522203a20226b65792e70656d222c0a202020202273697a6522203a203131332c0a202020202273686132353622203a202234343737666630333534313766343166623065336439636135363534613630366131653538346534633831343030336133653962343537643035353966323461220a20207d205d2c0a2020227369676e617475726522203a207b0a2020202022616c676f726974686d22203a202245643235353139222c0a202020202266696c6522203a20226d616e69666573742e736967222c0a20202020226b657953686132353622203a202234343737666630333534313766343166623065336439636135363534613630366131653538346534633831343030336133653962343537643035353966323461220a20207d0a7d0a	1373	eae0b314e07c8b05e2c603ec4e37749bf988867e26f42d38a21edaecd7e1c6fb
36	7	manifest.sig	application/octet-stream	\\x75797ffb6469faf386d1672a7849064ecbea4af27b2fcd21425956811da70a071989a5599a5c1d8f500fa08de7f22dcd61742100258019f5e36a72c209d0370a	64	f4990d104f80e63e7f67e70e889c24441fe06a320e584b7b2d00db742d88994c
37	8	statement.en.html	text/html	\\x3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d22656e22206469723d226c7472223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c6d657461206e616d653d2276696577706f72742220636f6e74656e743d2277696474683d6465766963652d77696474682c20696e697469616c2d7363616c653d31223e0a3c7469746c653e4f6e207769636b2d656c6576656e20c2b720447261676f6d616e3c2f7469746c653e0a3c6c696e6b2072656c3d2263616e6f6e6963616c2220687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f7769636b2d656c6576656e2f312f656e223e0a3c7374796c653e0a626f6479207b206d61782d696e6c696e652d73697a653a20343072656d3b206d617267696e2d696e6c696e653a206175746f3b2070616464696e673a20312e3572656d3b20666f6e743a20312e31323572656d2f312e362073657269663b207d0a3a6c616e67286172292c203a6c616e6728666129207b206c696e652d6865696768743a20312e393b207d0a666f6f746572207b206d617267696e2d626c6f636b2d73746172743a203372656d3b2070616464696e672d626c6f636b2d73746172743a203172656d3b20626f726465722d626c6f636b2d73746172743a2031707820736f6c69643b20666f6e742d73697a653a202e38373572656d3b207d0a2e6974656d207b20646973706c61793a206c6973742d6974656d3b206d617267696e2d696e6c696e652d73746172743a20312e323572656d3b207d0a3c2f7374796c653e0a3c2f686561643e0a3c626f64793e0a3c61727469636c653e0a3c68312069643d227331223e4f6e207769636b2d656c6576656e3c2f68313e0a3c68323e3c7370616e2069643d227332223e4f6e20746865207769636b3c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d227333223e546865207769636b206973203c7374726f6e673e6272696768743c2f7374726f6e673e2e3c2f7370616e3e203c7370616e2069643d227334223e3c656d3e4e6f626f64793c2f656d3e2073656573206974612e3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d227335223e4f696c3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d227336223e5769636b3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d227337223e4c69676874206174206c6173742e3c2f7370616e3e3c2f703e0a3c2f61727469636c653e0a3c666f6f7465723e3c703e45646974696f6e20312c2072656c6561736564206279203c6264693e447261676f6d616e3c2f6264693e2c203c74696d65206469723d226c7472223e323032362d31312d33305430333a32383a32345a3c2f74696d653e2e203c6120687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f7769636b2d656c6576656e2f3122206469723d226c7472223e687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f7769636b2d656c6576656e2f313c2f613e3c2f703e3c2f666f6f7465723e0a3c2f626f64793e0a3c2f68746d6c3e0a	1180	3ad1f6f6cd0690aa6fbd92bf7114ec7415ebe996ee60cc3a1e67dae8f1c0ed15
38	8	statement.fr.html	text/html	\\x3c21444f43545950452068746d6c3e0a3c68746d6c206c616e673d22667222206469723d226c7472223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c6d657461206e616d653d2276696577706f72742220636f6e74656e743d2277696474683d6465766963652d77696474682c20696e697469616c2d7363616c653d31223e0a3c7469746c653e4f6e207769636b2d656c6576656e20c2b720447261676f6d616e3c2f7469746c653e0a3c6c696e6b2072656c3d2263616e6f6e6963616c2220687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f7769636b2d656c6576656e2f312f6672223e0a3c7374796c653e0a626f6479207b206d61782d696e6c696e652d73697a653a20343072656d3b206d617267696e2d696e6c696e653a206175746f3b2070616464696e673a20312e3572656d3b20666f6e743a20312e31323572656d2f312e362073657269663b207d0a3a6c616e67286172292c203a6c616e6728666129207b206c696e652d6865696768743a20312e393b207d0a666f6f746572207b206d617267696e2d626c6f636b2d73746172743a203372656d3b2070616464696e672d626c6f636b2d73746172743a203172656d3b20626f726465722d626c6f636b2d73746172743a2031707820736f6c69643b20666f6e742d73697a653a202e38373572656d3b207d0a2e6974656d207b20646973706c61793a206c6973742d6974656d3b206d617267696e2d696e6c696e652d73746172743a20312e323572656d3b207d0a3c2f7374796c653e0a3c2f686561643e0a3c626f64793e0a3c61727469636c653e0a3c68312069643d227331223e4f6e207769636b2d656c6576656e3c2f68313e0a3c68323e3c7370616e2069643d227332223e4f6e20746865207769636b3c2f7370616e3e3c2f68323e0a3c703e3c7370616e2069643d227333223e546865207769636b206973203c7374726f6e673e6272696768743c2f7374726f6e673e2e3c2f7370616e3e203c7370616e2069643d227334223e3c656d3e4e6f626f64793c2f656d3e2073656573206974612e3c2f7370616e3e3c2f703e0a3c7020636c6173733d226974656d223e3c7370616e2069643d227335223e4f696c3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d227336223e5769636b3c2f7370616e3e3c2f703e0a3c703e3c7370616e2069643d227337223e4c69676874206174206c6173742e3c2f7370616e3e3c2f703e0a3c2f61727469636c653e0a3c666f6f7465723e3c703ec389646974696f6e20312c207075626c69c3a96520706172203c6264693e447261676f6d616e3c2f6264693e2c203c74696d65206469723d226c7472223e323032362d31312d33305430333a32383a32345a3c2f74696d653e2e203c6120687265663d22687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f7769636b2d656c6576656e2f3122206469723d226c7472223e687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f7769636b2d656c6576656e2f313c2f613e3c2f703e3c2f666f6f7465723e0a3c2f626f64793e0a3c2f68746d6c3e0a	1182	c71f18f806bc5b165e9f7737daad152c46801162390dc0140c3410eb6869b191
39	8	statement.en.txt	text/plain	\\x4f6e207769636b2d656c6576656e0a0a4f6e20746865207769636b0a0a546865207769636b206973206272696768742e204e6f626f64792073656573206974612e0a0a4f696c0a0a5769636b0a0a4c69676874206174206c6173742e0a	93	5e51548a53f46d011c0cd7de0d6c3a88e3abb494a029f284a520dac81dca54d6
40	8	statement.fr.txt	text/plain	\\x4f6e207769636b2d656c6576656e0a0a4f6e20746865207769636b0a0a546865207769636b206973206272696768742e204e6f626f64792073656573206974612e0a0a4f696c0a0a5769636b0a0a4c69676874206174206c6173742e0a	93	5e51548a53f46d011c0cd7de0d6c3a88e3abb494a029f284a520dac81dca54d6
41	8	edition.json	application/json	\\x7b0a2020226f7267616e69736174696f6e22203a2022447261676f6d616e222c0a20202273746174656d656e7422203a20227769636b2d656c6576656e222c0a2020226e756d62657222203a20312c0a202022646174656422203a2022323032362d31312d3330222c0a20202272656c6561736564417422203a2022323032362d31312d33305430333a32383a32345a222c0a2020226164647265737322203a2022687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f7769636b2d656c6576656e2f31222c0a202022736f757263654c616e677561676522203a2022656e222c0a2020226c616e67756167657322203a205b2022656e222c2022667222205d2c0a2020227365676d656e747322203a205b207b0a2020202022696422203a20227331222c0a20202020226b696e6422203a20227469746c65222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224f6e207769636b2d656c6576656e222c0a20202020202020202268746d6c22203a20224f6e207769636b2d656c6576656e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224f6e207769636b2d656c6576656e222c0a20202020202020202268746d6c22203a20224f6e207769636b2d656c6576656e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227332222c0a20202020226b696e6422203a202268656164696e67222c0a20202020226c6576656c22203a20312c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224f6e20746865207769636b222c0a20202020202020202268746d6c22203a20224f6e20746865207769636b220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224f6e20746865207769636b222c0a20202020202020202268746d6c22203a20224f6e20746865207769636b220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227333222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a2022546865207769636b206973206272696768742e222c0a20202020202020202268746d6c22203a2022546865207769636b206973203c7374726f6e673e6272696768743c2f7374726f6e673e2e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a2022546865207769636b206973206272696768742e222c0a20202020202020202268746d6c22203a2022546865207769636b206973203c7374726f6e673e6272696768743c2f7374726f6e673e2e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227334222c0a20202020226b696e6422203a2022706172616772617068222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a2066616c73652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224e6f626f64792073656573206974612e222c0a20202020202020202268746d6c22203a20223c656d3e4e6f626f64793c2f656d3e2073656573206974612e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224e6f626f64792073656573206974612e222c0a20202020202020202268746d6c22203a20223c656d3e4e6f626f64793c2f656d3e2073656573206974612e220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227335222c0a20202020226b696e6422203a20226c6973742d6974656d222c0a20202020226c6576656c22203a20312c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224f696c222c0a20202020202020202268746d6c22203a20224f696c220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224f696c222c0a20202020202020202268746d6c22203a20224f696c220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227336222c0a20202020226b696e6422203a20227461626c652d63656c6c222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20225769636b222c0a20202020202020202268746d6c22203a20225769636b220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20225769636b222c0a20202020202020202268746d6c22203a20225769636b220a2020202020207d0a202020207d0a20207d2c207b0a2020202022696422203a20227337222c0a20202020226b696e6422203a202271756f7465222c0a20202020226c6576656c22203a20302c0a20202020226f70656e7350617261677261706822203a20747275652c0a2020202022746578747322203a207b0a20202020202022656e22203a207b0a2020202020202020227465787422203a20224c69676874206174206c6173742e222c0a20202020202020202268746d6c22203a20224c69676874206174206c6173742e220a2020202020207d2c0a20202020202022667222203a207b0a2020202020202020227465787422203a20224c69676874206174206c6173742e222c0a20202020202020202268746d6c22203a20224c69676874206174206c6173742e220a2020202020207d0a202020207d0a20207d205d0a7d0a	2385	a8955174d294d0ed5970163779198a4176da08e56290466f23678603d2f94146
42	8	key.pem	application/x-pem-file	\\x2d2d2d2d2d424547494e205055424c4943204b45592d2d2d2d2d0a4d436f77425159444b325677417945414d34533874674272774d414d696850315562647049786f3464496f7559425157507630347a4138415473553d0a2d2d2d2d2d454e44205055424c4943204b45592d2d2d2d2d0a	113	4477ff035417f41fb0e3d9ca5654a606a1e584e4c814003a3e9b457d0559f24a
43	8	manifest.json	application/json	\\x7b0a2020226f7267616e69736174696f6e22203a2022447261676f6d616e222c0a20202273746174656d656e7422203a20227769636b2d656c6576656e222c0a2020226e756d62657222203a20312c0a2020226164647265737322203a2022687474703a2f2f6c6f63616c686f73743a383038302f65646974696f6e732f7769636b2d656c6576656e2f31222c0a2020226c616e67756167657322203a205b2022656e222c2022667222205d2c0a20202272656c6561736564417422203a2022323032362d31312d33305430333a32383a32345a222c0a202022736f7572636522203a207b0a20202020226c616e677561676522203a2022656e222c0a20202020227265766973696f6e22203a20312c0a202020202273686132353622203a202234393231356435383866383933663163323461376231653466313963306131656630623730386539366364613664396437333831366464363261626531383261220a20207d2c0a20202266696c657322203a205b207b0a20202020226e616d6522203a202273746174656d656e742e656e2e68746d6c222c0a202020202273697a6522203a20313138302c0a202020202273686132353622203a202233616431663666366364303639306161366662643932626637313134656337343135656265393936656536306363336131653637646165386631633065643135220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e66722e68746d6c222c0a202020202273697a6522203a20313138322c0a202020202273686132353622203a202263373166313866383036626335623136356539663737333764616164313532633436383031313632333930646330313430633334313065623638363962313931220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e656e2e747874222c0a202020202273697a6522203a2039332c0a202020202273686132353622203a202235653531353438613533663436643031316330636437646530643663336138386533616262343934613032396632383461353230646163383164636135346436220a20207d2c207b0a20202020226e616d6522203a202273746174656d656e742e66722e747874222c0a202020202273697a6522203a2039332c0a202020202273686132353622203a202235653531353438613533663436643031316330636437646530643663336138386533616262343934613032396632383461353230646163383164636135346436220a20207d2c207b0a20202020226e616d6522203a202265646974696f6e2e6a736f6e222c0a202020202273697a6522203a20323338352c0a202020202273686132353622203a202261383935353137346432393464306564353937303136333737393139386134313736646130386535363239303436366632333637383630336432663934313436220a20207d2c207b0a20202020226e616d6522203a20226b65792e70656d222c0a202020202273697a6522203a203131332c0a202020202273686132353622203a202234343737666630333534313766343166623065336439636135363534613630366131653538346534633831343030336133653962343537643035353966323461220a20207d205d2c0a2020227369676e617475726522203a207b0a2020202022616c676f726974686d22203a202245643235353139222c0a202020202266696c6522203a20226d616e69666573742e736967222c0a20202020226b657953686132353622203a202234343737666630333534313766343166623065336439636135363534613630366131653538346534633831343030336133653962343537643035353966323461220a20207d0a7d0a	1373	2e7541cc6fba686e81b9ef061ab7ffd2967052bbeaed84cc339e91d14f7c43cd
44	8	manifest.sig	application/octet-stream	\\x0fa4e5554488297e8f90721e6f567156f30d415a99138c23c98330624c9706c9bb7c5d3b6a364039f4a30df83e1c74c36e166ea66b0778964649555303c61e0f	64	7709640904d053e31651a3440baecd7087db5f2b8bf6c688ad731620263ba57c
\.
COPY edition_line (id, edition_id, ordinal, segment_id, kind, level, opens_paragraph) FROM stdin;
1	1	1	46	TITLE	0	t
2	1	2	47	PARAGRAPH	0	t
3	1	3	48	PARAGRAPH	0	t
4	1	4	49	PARAGRAPH	0	f
5	1	5	50	PARAGRAPH	0	f
6	1	6	51	PARAGRAPH	0	f
7	1	7	52	HEADING	2	t
8	1	8	53	PARAGRAPH	0	t
9	1	9	54	PARAGRAPH	0	f
10	1	10	55	PARAGRAPH	0	f
11	1	11	56	PARAGRAPH	0	t
12	1	12	57	PARAGRAPH	0	f
13	1	13	58	PARAGRAPH	0	f
14	1	14	59	PARAGRAPH	0	f
15	1	15	60	PARAGRAPH	0	f
16	1	16	61	HEADING	2	t
17	1	17	62	PARAGRAPH	0	t
18	1	18	63	PARAGRAPH	0	f
19	1	19	64	PARAGRAPH	0	f
20	1	20	65	PARAGRAPH	0	f
21	1	21	66	PARAGRAPH	0	t
22	1	22	67	PARAGRAPH	0	f
23	1	23	68	PARAGRAPH	0	f
24	1	24	69	HEADING	2	t
25	1	25	70	PARAGRAPH	0	t
26	1	26	71	LIST_ITEM	1	t
27	1	27	72	LIST_ITEM	1	t
28	1	28	73	LIST_ITEM	1	t
29	1	29	74	LIST_ITEM	1	t
30	1	30	75	HEADING	2	t
31	1	31	76	PARAGRAPH	0	t
32	1	32	77	PARAGRAPH	0	f
33	1	33	78	PARAGRAPH	0	f
34	1	34	79	PARAGRAPH	0	f
35	1	35	80	PARAGRAPH	0	f
36	1	36	81	HEADING	2	t
37	1	37	82	PARAGRAPH	0	t
38	1	38	83	PARAGRAPH	0	f
39	1	39	84	PARAGRAPH	0	f
40	2	1	96	TITLE	0	t
41	2	2	97	PARAGRAPH	0	t
42	2	3	98	PARAGRAPH	0	f
43	3	1	96	TITLE	0	t
44	3	2	97	PARAGRAPH	0	t
45	3	3	98	PARAGRAPH	0	f
46	3	4	99	PARAGRAPH	0	f
47	7	1	130	TITLE	0	t
48	7	2	131	HEADING	1	t
49	7	3	132	PARAGRAPH	0	t
50	7	4	133	PARAGRAPH	0	f
51	7	5	134	LIST_ITEM	1	t
52	7	6	135	TABLE_CELL	0	t
53	7	7	136	QUOTE	0	t
54	8	1	137	TITLE	0	t
55	8	2	138	HEADING	1	t
56	8	3	139	PARAGRAPH	0	t
57	8	4	140	PARAGRAPH	0	f
58	8	5	141	LIST_ITEM	1	t
59	8	6	142	TABLE_CELL	0	t
60	8	7	143	QUOTE	0	t
\.
COPY edition_text (edition_line_id, language, plain, markup) FROM stdin;
1	EN	Mosul’s Displaced Families Cannot Wait Another Decade	Mosul’s Displaced Families Cannot Wait Another Decade
1	FR	Les familles déplacées de Mossoul ne peuvent attendre une décennie de plus	Les familles déplacées de Mossoul ne peuvent attendre une décennie de plus
1	AR	العائلات النازحة من الموصل لا تحتمل الانتظار عقداً آخر	العائلات النازحة من الموصل لا تحتمل الانتظار عقداً آخر
1	FA	خانواده‌های آوارهٔ موصل تاب یک دههٔ دیگر انتظار را ندارند	خانواده‌های آوارهٔ موصل تاب یک دههٔ دیگر انتظار را ندارند
2	EN	Geneva, 9 April 2026	Geneva, 9 April 2026
2	FR	Genève, le 9 avril 2026	Genève, le 9 avril 2026
2	AR	جنيف، ٩ نيسان/أبريل ٢٠٢٦	جنيف، ٩ نيسان/أبريل ٢٠٢٦
2	FA	ژنو، ۹ آوریل ۲۰۲۶	ژنو، ۹ آوریل ۲۰۲۶
3	EN	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.
3	FR	Près de neuf ans après la fin des combats à Mossoul, 5 240 familles originaires de la ville et des villages situés à l’ouest vivent encore dans des camps ou dans des immeubles inachevés.	Près de neuf ans après la fin des combats à Mossoul, 5 240 familles originaires de la ville et des villages situés à l’ouest vivent encore dans des camps ou dans des immeubles inachevés.
3	AR	بعد نحو تسع سنوات على انتهاء القتال في الموصل، لا تزال ٥٬٢٤٠ عائلة من المدينة ومن القرى الواقعة إلى الغرب منها تعيش في مخيمات أو في مبانٍ غير مكتملة.	بعد نحو تسع سنوات على انتهاء القتال في الموصل، لا تزال ٥٬٢٤٠ عائلة من المدينة ومن القرى الواقعة إلى الغرب منها تعيش في مخيمات أو في مبانٍ غير مكتملة.
3	FA	نزدیک به نه سال پس از پایان جنگ در موصل، ۵٬۲۴۰ خانواده از این شهر و از روستاهای غرب آن همچنان در اردوگاه‌ها یا در ساختمان‌های نیمه‌کاره زندگی می‌کنند.	نزدیک به نه سال پس از پایان جنگ در موصل، ۵٬۲۴۰ خانواده از این شهر و از روستاهای غرب آن همچنان در اردوگاه‌ها یا در ساختمان‌های نیمه‌کاره زندگی می‌کنند.
4	EN	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.
4	FR	Le Centre Madar pour les droits humains publie aujourd’hui les résultats d’une enquête que ses bénévoles ont menée dans la province de Ninive entre le 12 janvier et le 27 février 2026.	Le Centre Madar pour les droits humains publie aujourd’hui les résultats d’une enquête que ses bénévoles ont menée dans la province de Ninive entre le 12 janvier et le 27 février 2026.
4	AR	وينشر مركز مدار لحقوق الإنسان اليوم نتائج مسح أجراه متطوعوه في محافظة نينوى بين ١٢ كانون الثاني/يناير و٢٧ شباط/فبراير ٢٠٢٦.	وينشر مركز مدار لحقوق الإنسان اليوم نتائج مسح أجراه متطوعوه في محافظة نينوى بين ١٢ كانون الثاني/يناير و٢٧ شباط/فبراير ٢٠٢٦.
4	FA	مرکز حقوق بشر مدار امروز نتایج پیمایشی را منتشر می‌کند که داوطلبانش از ۱۲ ژانویه تا ۲۷ فوریهٔ ۲۰۲۶ در استان نینوا انجام داده‌اند.	مرکز حقوق بشر مدار امروز نتایج پیمایشی را منتشر می‌کند که داوطلبانش از ۱۲ ژانویه تا ۲۷ فوریهٔ ۲۰۲۶ در استان نینوا انجام داده‌اند.
5	EN	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.
5	FR	Ils se sont entretenus avec 1 318 chefs de famille dans 23 quartiers et villages.	Ils se sont entretenus avec 1 318 chefs de famille dans 23 quartiers et villages.
5	AR	وقد تحدث المتطوعون إلى ١٬٣١٨ من أرباب الأسر في ٢٣ حياً وقرية.	وقد تحدث المتطوعون إلى ١٬٣١٨ من أرباب الأسر في ٢٣ حياً وقرية.
5	FA	آنان با ۱٬۳۱۸ سرپرست خانوار در ۲۳ محله و روستا گفت‌وگو کردند.	آنان با ۱٬۳۱۸ سرپرست خانوار در ۲۳ محله و روستا گفت‌وگو کردند.
6	EN	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.
6	FR	Trois obstacles ressortent de leurs récits : les restes explosifs de guerre, les papiers perdus et les indemnités impayées.	Trois obstacles ressortent de leurs récits : les restes explosifs de guerre, les papiers perdus et les indemnités impayées.
6	AR	وتتلخص روايات هؤلاء في ثلاث عقبات: المتفجرات من مخلفات الحرب، والأوراق الثبوتية المفقودة، والتعويضات غير المدفوعة.	وتتلخص روايات هؤلاء في ثلاث عقبات: المتفجرات من مخلفات الحرب، والأوراق الثبوتية المفقودة، والتعويضات غير المدفوعة.
6	FA	آنچه شنیدند از سه مانع حکایت دارد: بقایای انفجاری جنگ، مدارک ازدست‌رفته و غرامت‌های پرداخت‌نشده.	آنچه شنیدند از سه مانع حکایت دارد: بقایای انفجاری جنگ، مدارک ازدست‌رفته و غرامت‌های پرداخت‌نشده.
7	EN	Ground that still kills	Ground that still kills
7	FR	Un sol qui tue encore	Un sol qui tue encore
7	AR	أرض لا تزال تقتل	أرض لا تزال تقتل
7	FA	زمینی که هنوز جان می‌گیرد	زمینی که هنوز جان می‌گیرد
47	EN	On lamp-eleven	On lamp-eleven
47	FR	On lamp-eleven	On lamp-eleven
8	EN	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.
8	FR	Entre janvier 2024 et décembre 2025, des restes explosifs de guerre ont tué ou blessé au moins 87 personnes, dont 31 enfants, dans les localités que nous avons visitées.	Entre janvier 2024 et décembre 2025, des restes explosifs de guerre ont tué ou blessé au moins 87 personnes, dont 31 enfants, dans les localités que nous avons visitées.
8	AR	بين كانون الثاني/يناير ٢٠٢٤ وكانون الأول/ديسمبر ٢٠٢٥، سقط ما لا يقل عن ٨٧ شخصاً بين قتيل وجريح بسبب المتفجرات من مخلفات الحرب في الأماكن التي زرناها، بينهم ٣١ طفلاً.	بين كانون الثاني/يناير ٢٠٢٤ وكانون الأول/ديسمبر ٢٠٢٥، سقط ما لا يقل عن ٨٧ شخصاً بين قتيل وجريح بسبب المتفجرات من مخلفات الحرب في الأماكن التي زرناها، بينهم ٣١ طفلاً.
8	FA	از ژانویهٔ ۲۰۲۴ تا دسامبر ۲۰۲۵، بقایای انفجاری جنگ در جاهایی که از آن‌ها بازدید کردیم دست‌کم ۸۷ نفر را کشته یا زخمی کرده است که ۳۱ نفر از آنان کودک بوده‌اند.	از ژانویهٔ ۲۰۲۴ تا دسامبر ۲۰۲۵، بقایای انفجاری جنگ در جاهایی که از آن‌ها بازدید کردیم دست‌کم ۸۷ نفر را کشته یا زخمی کرده است که ۳۱ نفر از آنان کودک بوده‌اند.
9	EN	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.
9	FR	À Sinjar, 62 % des familles interrogées ont regagné une maison qu’aucune équipe de déminage n’a jamais inspectée.	À Sinjar, 62 % des familles interrogées ont regagné une maison qu’aucune équipe de déminage n’a jamais inspectée.
9	AR	وفي سنجار، عادت ٦٢ في المئة من الأسر التي سألناها إلى بيوت لم يفحصها أي فريق لإزالة الألغام قط.	وفي سنجار، عادت ٦٢ في المئة من الأسر التي سألناها إلى بيوت لم يفحصها أي فريق لإزالة الألغام قط.
9	FA	در سنجار، ۶۲ درصد از خانواده‌هایی که از آنان پرسیدیم به خانه‌ای بازگشته‌اند که هیچ گروه مین‌روبی هرگز آن را بازرسی نکرده است.	در سنجار، ۶۲ درصد از خانواده‌هایی که از آنان پرسیدیم به خانه‌ای بازگشته‌اند که هیچ گروه مین‌روبی هرگز آن را بازرسی نکرده است.
10	EN	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.
10	FR	Le Service de la lutte antimines des Nations unies (UNMAS) et ses partenaires irakiens ont dépollué des écoles, des hôpitaux et des stations de pompage ; les habitations privées, en revanche, restent en fin de liste.	Le Service de la lutte antimines des Nations unies (UNMAS) et ses partenaires irakiens ont dépollué des écoles, des hôpitaux et des stations de pompage ; les habitations privées, en revanche, restent en fin de liste.
10	AR	وقد طهّرت دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام (UNMAS) وشركاؤها العراقيون مدارس ومستشفيات ومحطات مياه؛ أما البيوت الخاصة فما زالت في آخر القائمة.	وقد طهّرت دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام (UNMAS) وشركاؤها العراقيون مدارس ومستشفيات ومحطات مياه؛ أما البيوت الخاصة فما زالت في آخر القائمة.
10	FA	سرویس اقدام علیه مین سازمان ملل متحد (UNMAS) و همکاران عراقی‌اش مدرسه‌ها، بیمارستان‌ها و ایستگاه‌های آب را پاک‌سازی کرده‌اند؛ اما خانه‌های شخصی همچنان در انتهای فهرست مانده‌اند.	سرویس اقدام علیه مین سازمان ملل متحد (UNMAS) و همکاران عراقی‌اش مدرسه‌ها، بیمارستان‌ها و ایستگاه‌های آب را پاک‌سازی کرده‌اند؛ اما خانه‌های شخصی همچنان در انتهای فهرست مانده‌اند.
11	EN	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.
11	FR	Le 3 février, vers 6 heures du matin, un engin a explosé dans une cour de Tal Afar et blessé deux frères.	Le 3 février, vers 6 heures du matin, un engin a explosé dans une cour de Tal Afar et blessé deux frères.
11	AR	في ٣ شباط/فبراير، عند الساعة ٦ صباحاً تقريباً، انفجرت عبوة في فناء منزل في تلعفر وأصابت شقيقين بجروح.	في ٣ شباط/فبراير، عند الساعة ٦ صباحاً تقريباً، انفجرت عبوة في فناء منزل في تلعفر وأصابت شقيقين بجروح.
11	FA	در ۳ فوریه، حدود ساعت ۶ بامداد، یک جسم انفجاری در حیاط خانه‌ای در تلعفر منفجر شد و دو برادر را زخمی کرد.	در ۳ فوریه، حدود ساعت ۶ بامداد، یک جسم انفجاری در حیاط خانه‌ای در تلعفر منفجر شد و دو برادر را زخمی کرد.
12	EN	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.
12	FR	La Dre Leïla Tamimi, directrice du Centre Madar pour les droits humains, a rencontré leur mère trois jours plus tard.	La Dre Leïla Tamimi, directrice du Centre Madar pour les droits humains, a rencontré leur mère trois jours plus tard.
12	AR	والتقت الدكتورة ليلى التميمي، مديرة مركز مدار لحقوق الإنسان، والدتهما بعد ثلاثة أيام.	والتقت الدكتورة ليلى التميمي، مديرة مركز مدار لحقوق الإنسان، والدتهما بعد ثلاثة أيام.
48	EN	On the lamp	On the lamp
12	FA	دکتر لیلا تمیمی، مدیر مرکز حقوق بشر مدار، سه روز بعد با مادر آنان دیدار کرد.	دکتر لیلا تمیمی، مدیر مرکز حقوق بشر مدار، سه روز بعد با مادر آنان دیدار کرد.
13	EN	The mother told her: “We had waited seven years for this house.	The mother told her: “We had waited seven years for this house.
13	FR	Celle-ci lui a confié : « Nous avions attendu cette maison pendant sept ans.	Celle-ci lui a confié : « Nous avions attendu cette maison pendant sept ans.
13	AR	وقالت لها الأم: «انتظرنا هذا البيت سبع سنوات.	وقالت لها الأم: «انتظرنا هذا البيت سبع سنوات.
13	FA	مادر به او گفت: «هفت سال چشم‌به‌راه این خانه بودیم.	مادر به او گفت: «هفت سال چشم‌به‌راه این خانه بودیم.
14	EN	Nobody came to look at it.	Nobody came to look at it.
14	FR	Personne n’est venu l’examiner.	Personne n’est venu l’examiner.
14	AR	ولم يأتِ أحد لفحصه.	ولم يأتِ أحد لفحصه.
14	FA	هیچ‌کس نیامد نگاهی به آن بیندازد.	هیچ‌کس نیامد نگاهی به آن بیندازد.
15	EN	Must my sons be the ones to find what lies under the floor?”	Must my sons be the ones to find what lies under the floor?”
15	FR	Faut-il que ce soient mes fils qui découvrent ce qui se trouve sous le sol ? »	Faut-il que ce soient mes fils qui découvrent ce qui se trouve sous le sol ? »
15	AR	أيجب أن يكون ولداي هما من يكتشف ما تحت أرضيته؟»	أيجب أن يكون ولداي هما من يكتشف ما تحت أرضيته؟»
15	FA	آیا پسران من باید همان کسانی باشند که می‌فهمند زیر کف خانه چیست؟»	آیا پسران من باید همان کسانی باشند که می‌فهمند زیر کف خانه چیست؟»
16	EN	Papers that nobody accepts	Papers that nobody accepts
16	FR	Des papiers que personne n’accepte	Des papiers que personne n’accepte
16	AR	أوراق لا يقبلها أحد	أوراق لا يقبلها أحد
16	FA	مدارکی که هیچ‌کس نمی‌پذیرد	مدارکی که هیچ‌کس نمی‌پذیرد
17	EN	Those who fled in 2014 often fled without their papers.	Those who fled in 2014 often fled without their papers.
17	FR	Ceux qui ont fui en 2014 sont souvent partis sans leurs papiers.	Ceux qui ont fui en 2014 sont souvent partis sans leurs papiers.
17	AR	كثيرون ممن فرّوا في عام ٢٠١٤ فرّوا من دون أوراقهم الثبوتية.	كثيرون ممن فرّوا في عام ٢٠١٤ فرّوا من دون أوراقهم الثبوتية.
17	FA	بسیاری از کسانی که در سال ۲۰۱۴ گریختند، مدارک خود را همراه نداشتند.	بسیاری از کسانی که در سال ۲۰۱۴ گریختند، مدارک خود را همراه نداشتند.
18	EN	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.
18	FR	Sans carte d’état civil, une famille ne peut ni louer un logement, ni inscrire un enfant à l’école, ni demander une indemnisation au titre de la loi n° 20 de 2009.	Sans carte d’état civil, une famille ne peut ni louer un logement, ni inscrire un enfant à l’école, ni demander une indemnisation au titre de la loi n° 20 de 2009.
18	AR	ومن دون بطاقة الأحوال المدنية، لا تستطيع الأسرة أن تستأجر بيتاً أو تسجّل طفلاً في المدرسة أو تطالب بالتعويض بموجب القانون رقم ٢٠ لسنة ٢٠٠٩.	ومن دون بطاقة الأحوال المدنية، لا تستطيع الأسرة أن تستأجر بيتاً أو تسجّل طفلاً في المدرسة أو تطالب بالتعويض بموجب القانون رقم ٢٠ لسنة ٢٠٠٩.
18	FA	خانواده بدون کارت احوال مدنی نمی‌تواند خانه اجاره کند، کودکی را در مدرسه نام‌نویسی کند یا بر پایهٔ قانون شمارهٔ ۲۰ سال ۲۰۰۹ غرامت بخواهد.	خانواده بدون کارت احوال مدنی نمی‌تواند خانه اجاره کند، کودکی را در مدرسه نام‌نویسی کند یا بر پایهٔ قانون شمارهٔ ۲۰ سال ۲۰۰۹ غرامت بخواهد.
19	EN	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.
19	FR	Parmi les familles interrogées, 417 ont au moins un enfant dont la naissance ne figure que sur un certificat délivré par Daech, qu’aucun tribunal ne reconnaît.	Parmi les familles interrogées, 417 ont au moins un enfant dont la naissance ne figure que sur un certificat délivré par Daech, qu’aucun tribunal ne reconnaît.
19	AR	ومن بين الأسر التي قابلناها، لدى ٤١٧ أسرة طفل واحد على الأقل لم تُدوَّن ولادته إلا في شهادة أصدرها داعش ولا تعترف بها أي محكمة.	ومن بين الأسر التي قابلناها، لدى ٤١٧ أسرة طفل واحد على الأقل لم تُدوَّن ولادته إلا في شهادة أصدرها داعش ولا تعترف بها أي محكمة.
19	FA	از میان خانواده‌هایی که با آنان مصاحبه کردیم، ۴۱۷ خانواده دست‌کم یک فرزند دارند که تولدش تنها در گواهی صادرشده از سوی داعش ثبت شده است و هیچ دادگاهی آن را به رسمیت نمی‌شناسد.	از میان خانواده‌هایی که با آنان مصاحبه کردیم، ۴۱۷ خانواده دست‌کم یک فرزند دارند که تولدش تنها در گواهی صادرشده از سوی داعش ثبت شده است و هیچ دادگاهی آن را به رسمیت نمی‌شناسد.
20	EN	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.
48	FR	On the lamp	On the lamp
49	EN	The lamp is bright.	The lamp is <strong>bright</strong>.
20	FR	La Convention relative aux droits de l’enfant, à laquelle l’Irak a adhéré en 1994, garantit à tout enfant, dès sa naissance, le droit à un nom et à une nationalité.	La Convention relative aux droits de l’enfant, à laquelle l’Irak a adhéré en 1994, garantit à tout enfant, dès sa naissance, le droit à un nom et à une nationalité.
20	AR	وتكفل اتفاقية حقوق الطفل، التي انضم إليها العراق في عام ١٩٩٤، لكل طفل الحق في اسم وجنسية منذ ولادته.	وتكفل اتفاقية حقوق الطفل، التي انضم إليها العراق في عام ١٩٩٤، لكل طفل الحق في اسم وجنسية منذ ولادته.
20	FA	پیمان‌نامهٔ حقوق کودک، که عراق در سال ۱۹۹۴ به آن پیوست، برای هر کودک از هنگام تولد حق داشتن نام و تابعیت را تضمین می‌کند.	پیمان‌نامهٔ حقوق کودک، که عراق در سال ۱۹۹۴ به آن پیوست، برای هر کودک از هنگام تولد حق داشتن نام و تابعیت را تضمین می‌کند.
21	EN	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.
21	FR	Un juge de Mossoul, qui a requis l’anonymat, le dit sans détour : « La loi me permet d’aider ces enfants, mais seulement une fois le dossier du père régularisé.	Un juge de Mossoul, qui a requis l’anonymat, le dit sans détour : « La loi me permet d’aider ces enfants, mais seulement une fois le dossier du père régularisé.
21	AR	وقال قاضٍ في الموصل، طلب عدم ذكر اسمه، بصريح العبارة: «يسمح لي القانون بمساعدة هؤلاء الأطفال، ولكن بعد تسوية ملف الأب فقط.	وقال قاضٍ في الموصل، طلب عدم ذكر اسمه، بصريح العبارة: «يسمح لي القانون بمساعدة هؤلاء الأطفال، ولكن بعد تسوية ملف الأب فقط.
21	FA	یک قاضی در موصل، که خواست نامش فاش نشود، بی‌پرده گفت: «قانون به من اجازه می‌دهد به این کودکان کمک کنم، اما تنها پس از آنکه پروندهٔ پدر تعیین تکلیف شود.	یک قاضی در موصل، که خواست نامش فاش نشود، بی‌پرده گفت: «قانون به من اجازه می‌دهد به این کودکان کمک کنم، اما تنها پس از آنکه پروندهٔ پدر تعیین تکلیف شود.
22	EN	On some days I sign forty papers and still send most families home.”	On some days I sign forty papers and still send most families home.”
22	FR	Certains jours, je signe quarante actes, et pourtant je renvoie la plupart des familles chez elles. »	Certains jours, je signe quarante actes, et pourtant je renvoie la plupart des familles chez elles. »
22	AR	وفي بعض الأيام أوقّع أربعين معاملة، ومع ذلك أردّ معظم الأسر من حيث أتت.»	وفي بعض الأيام أوقّع أربعين معاملة، ومع ذلك أردّ معظم الأسر من حيث أتت.»
22	FA	بعضی روزها چهل برگه امضا می‌کنم و باز هم بیشتر خانواده‌ها را دست‌خالی به خانه می‌فرستم.»	بعضی روزها چهل برگه امضا می‌کنم و باز هم بیشتر خانواده‌ها را دست‌خالی به خانه می‌فرستم.»
23	EN	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.
23	FR	L’UNICEF et le Haut-Commissariat des Nations unies aux droits de l’homme réclament depuis longtemps des procédures plus simples.	L’UNICEF et le Haut-Commissariat des Nations unies aux droits de l’homme réclament depuis longtemps des procédures plus simples.
23	AR	وتطالب اليونيسف والمفوضية السامية للأمم المتحدة لحقوق الإنسان منذ زمن طويل بإجراءات أبسط.	وتطالب اليونيسف والمفوضية السامية للأمم المتحدة لحقوق الإنسان منذ زمن طويل بإجراءات أبسط.
23	FA	یونیسف و دفتر کمیسر عالی حقوق بشر سازمان ملل متحد از دیرباز خواستار روندهای ساده‌تری بوده‌اند.	یونیسف و دفتر کمیسر عالی حقوق بشر سازمان ملل متحد از دیرباز خواستار روندهای ساده‌تری بوده‌اند.
24	EN	What must happen now	What must happen now
24	FR	Ce qu’il faut faire maintenant	Ce qu’il faut faire maintenant
24	AR	ما يجب فعله الآن	ما يجب فعله الآن
24	FA	آنچه اکنون باید انجام شود	آنچه اکنون باید انجام شود
25	EN	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:
25	FR	Nous appelons le gouvernement irakien, le Gouvernement régional du Kurdistan et les donateurs qui se réuniront à Erbil le 21 mai 2026 à prendre quatre mesures :	Nous appelons le gouvernement irakien, le Gouvernement régional du Kurdistan et les donateurs qui se réuniront à Erbil le 21 mai 2026 à prendre quatre mesures :
25	AR	ندعو الحكومة العراقية وحكومة إقليم كردستان والجهات المانحة التي ستجتمع في أربيل في ٢١ أيار/مايو ٢٠٢٦ إلى القيام بأربعة أمور:	ندعو الحكومة العراقية وحكومة إقليم كردستان والجهات المانحة التي ستجتمع في أربيل في ٢١ أيار/مايو ٢٠٢٦ إلى القيام بأربعة أمور:
25	FA	ما از دولت عراق، حکومت اقلیم کردستان و کمک‌دهندگانی که روز ۲۱ مهٔ ۲۰۲۶ در اربیل گرد هم می‌آیند می‌خواهیم چهار کار انجام دهند:	ما از دولت عراق، حکومت اقلیم کردستان و کمک‌دهندگانی که روز ۲۱ مهٔ ۲۰۲۶ در اربیل گرد هم می‌آیند می‌خواهیم چهار کار انجام دهند:
49	FR	The lamp is bright.	The lamp is <strong>bright</strong>.
50	EN	Nobody sees ita.	<em>Nobody</em> sees ita.
50	FR	Nobody sees ita.	<em>Nobody</em> sees ita.
26	EN	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;
26	FR	déminer les habitations au même titre que les bâtiments publics, en commençant par Sinjar et Tal Afar, et publier la liste des lieux qui restent à inspecter ;	déminer les habitations au même titre que les bâtiments publics, en commençant par Sinjar et Tal Afar, et publier la liste des lieux qui restent à inspecter ;
26	AR	تطهير البيوت أسوة بالمباني العامة، بدءاً بسنجار وتلعفر، ونشر قائمة الأماكن التي لم تُفحص بعد؛	تطهير البيوت أسوة بالمباني العامة، بدءاً بسنجار وتلعفر، ونشر قائمة الأماكن التي لم تُفحص بعد؛
26	FA	خانه‌ها را نیز مانند ساختمان‌های عمومی پاک‌سازی کنند، نخست در سنجار و تلعفر، و فهرست جاهایی را که هنوز باید بازرسی شوند منتشر کنند؛	خانه‌ها را نیز مانند ساختمان‌های عمومی پاک‌سازی کنند، نخست در سنجار و تلعفر، و فهرست جاهایی را که هنوز باید بازرسی شوند منتشر کنند؛
27	EN	send mobile courts to every camp and every subdistrict before 30 September 2026;	send mobile courts to every camp and every subdistrict before 30 September 2026;
27	FR	envoyer des tribunaux itinérants dans chaque camp et chaque sous-district avant le 30 septembre 2026 ;	envoyer des tribunaux itinérants dans chaque camp et chaque sous-district avant le 30 septembre 2026 ;
27	AR	إرسال محاكم متنقلة إلى كل مخيم وكل ناحية قبل ٣٠ أيلول/سبتمبر ٢٠٢٦؛	إرسال محاكم متنقلة إلى كل مخيم وكل ناحية قبل ٣٠ أيلول/سبتمبر ٢٠٢٦؛
27	FA	پیش از ۳۰ سپتامبر ۲۰۲۶ دادگاه‌های سیار را به همهٔ اردوگاه‌ها و بخش‌ها بفرستند؛	پیش از ۳۰ سپتامبر ۲۰۲۶ دادگاه‌های سیار را به همهٔ اردوگاه‌ها و بخش‌ها بفرستند؛
28	EN	issue every child with a birth certificate, whatever documents its parents hold;	issue every child with a birth certificate, whatever documents its parents hold;
28	FR	délivrer un acte de naissance à chaque enfant, quels que soient les documents dont disposent ses parents ;	délivrer un acte de naissance à chaque enfant, quels que soient les documents dont disposent ses parents ;
28	AR	إصدار شهادة ميلاد لكل طفل، أياً كانت الوثائق التي يحملها والداه؛	إصدار شهادة ميلاد لكل طفل، أياً كانت الوثائق التي يحملها والداه؛
28	FA	برای هر کودک گواهی ولادت صادر کنند، پدر و مادرش هر مدرکی که داشته باشند؛	برای هر کودک گواهی ولادت صادر کنند، پدر و مادرش هر مدرکی که داشته باشند؛
29	EN	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.
29	FR	verser les 9 860 indemnités déjà accordées, d’un montant total de quelque 192,5 milliards de dinars irakiens.	verser les 9 860 indemnités déjà accordées, d’un montant total de quelque 192,5 milliards de dinars irakiens.
29	AR	دفع التعويضات التي سبق إقرارها، وعددها ٩٬٨٦٠ تعويضاً، وتبلغ قيمتها الإجمالية نحو ١٩٢٫٥ مليار دينار عراقي.	دفع التعويضات التي سبق إقرارها، وعددها ٩٬٨٦٠ تعويضاً، وتبلغ قيمتها الإجمالية نحو ١٩٢٫٥ مليار دينار عراقي.
29	FA	۹٬۸۶۰ غرامتی را که پیش‌تر تصویب شده و در مجموع حدود ۱۹۲٫۵ میلیارد دینار عراق است بپردازند.	۹٬۸۶۰ غرامتی را که پیش‌تر تصویب شده و در مجموع حدود ۱۹۲٫۵ میلیارد دینار عراق است بپردازند.
30	EN	Memory and justice	Memory and justice
30	FR	Mémoire et justice	Mémoire et justice
30	AR	الذاكرة والعدالة	الذاكرة والعدالة
30	FA	یاد و دادخواهی	یاد و دادخواهی
31	EN	None of this can replace justice.	None of this can replace justice.
31	FR	Rien de tout cela ne saurait remplacer la justice.	Rien de tout cela ne saurait remplacer la justice.
31	AR	لا شيء من هذا يغني عن العدالة.	لا شيء من هذا يغني عن العدالة.
31	FA	هیچ‌یک از این‌ها جای عدالت را نمی‌گیرد.	هیچ‌یک از این‌ها جای عدالت را نمی‌گیرد.
32	EN	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.
32	FR	En juin 2016, une commission d’enquête des Nations unies a conclu que Daech commettait un génocide contre les Yézidis ; de nombreux rescapés attendent toujours un procès auquel ils puissent assister.	En juin 2016, une commission d’enquête des Nations unies a conclu que Daech commettait un génocide contre les Yézidis ; de nombreux rescapés attendent toujours un procès auquel ils puissent assister.
32	AR	ففي حزيران/يونيو ٢٠١٦ خلصت لجنة تحقيق تابعة للأمم المتحدة إلى أن داعش يرتكب إبادة جماعية بحق الإيزيديين؛ ولا يزال كثير من الناجين ينتظرون محاكمة يستطيعون حضورها.	ففي حزيران/يونيو ٢٠١٦ خلصت لجنة تحقيق تابعة للأمم المتحدة إلى أن داعش يرتكب إبادة جماعية بحق الإيزيديين؛ ولا يزال كثير من الناجين ينتظرون محاكمة يستطيعون حضورها.
51	EN	Oil	Oil
51	FR	Oil	Oil
52	EN	Wick	Wick
52	FR	Wick	Wick
53	EN	Light at last.	Light at last.
53	FR	Light at last.	Light at last.
54	EN	On wick-eleven	On wick-eleven
32	FA	در ژوئن ۲۰۱۶ یک کمیسیون تحقیق سازمان ملل متحد به این نتیجه رسید که داعش علیه ایزدیان مرتکب نسل‌کشی می‌شود؛ بسیاری از بازماندگان هنوز چشم‌به‌راه محاکمه‌ای هستند که بتوانند در آن حضور یابند.	در ژوئن ۲۰۱۶ یک کمیسیون تحقیق سازمان ملل متحد به این نتیجه رسید که داعش علیه ایزدیان مرتکب نسل‌کشی می‌شود؛ بسیاری از بازماندگان هنوز چشم‌به‌راه محاکمه‌ای هستند که بتوانند در آن حضور یابند.
33	EN	“Return is not a favour,” said Dr. Tamimi in Geneva.	“Return is not a favour,” said Dr. Tamimi in Geneva.
33	FR	« Le retour n’est pas une faveur », a déclaré la Dre Tamimi à Genève.	« Le retour n’est pas une faveur », a déclaré la Dre Tamimi à Genève.
33	AR	وقالت الدكتورة التميمي في جنيف: «العودة ليست منّة.»	وقالت الدكتورة التميمي في جنيف: «العودة ليست منّة.»
33	FA	دکتر تمیمی در ژنو گفت: «بازگشت لطف نیست.»	دکتر تمیمی در ژنو گفت: «بازگشت لطف نیست.»
34	EN	“It is a right, and a right does not expire.”	“It is a right, and a right does not expire.”
34	FR	« C’est un droit, et un droit ne se périme pas. »	« C’est un droit, et un droit ne se périme pas. »
34	AR	وأضافت: «إنها حق، والحق لا يسقط بالتقادم.»	وأضافت: «إنها حق، والحق لا يسقط بالتقادم.»
34	FA	او افزود: «بازگشت حق است و حق با گذشت زمان از میان نمی‌رود.»	او افزود: «بازگشت حق است و حق با گذشت زمان از میان نمی‌رود.»
35	EN	Who would dare to tell these families otherwise?	Who would dare to tell these families otherwise?
35	FR	Qui oserait dire le contraire à ces familles ?	Qui oserait dire le contraire à ces familles ?
35	AR	فمن يجرؤ على أن يقول لهذه الأسر غير ذلك؟	فمن يجرؤ على أن يقول لهذه الأسر غير ذلك؟
35	FA	چه کسی جرئت دارد به این خانواده‌ها جز این بگوید؟	چه کسی جرئت دارد به این خانواده‌ها جز این بگوید؟
36	EN	Note to editors	Note to editors
36	FR	Note aux rédactions	Note aux rédactions
36	AR	ملاحظة لهيئات التحرير	ملاحظة لهيئات التحرير
36	FA	یادداشت برای دبیران خبر	یادداشت برای دبیران خبر
37	EN	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.
37	FR	Le rapport complet (64 pages, en anglais, en arabe, en français et en persan) est disponible à l’adresse https://www.madar.example/nineveh-2026.	Le rapport complet (64 pages, en anglais, en arabe, en français et en persan) est disponible à l’adresse https://www.madar.example/nineveh-2026.
37	AR	يتوفر التقرير الكامل (٦٤ صفحة، بالإنجليزية والعربية والفارسية والفرنسية) على الرابط https://www.madar.example/nineveh-2026.	يتوفر التقرير الكامل (٦٤ صفحة، بالإنجليزية والعربية والفارسية والفرنسية) على الرابط https://www.madar.example/nineveh-2026.
37	FA	متن کامل گزارش (۶۴ صفحه، به انگلیسی، عربی، فارسی و فرانسوی) در نشانی https://www.madar.example/nineveh-2026 در دسترس است.	متن کامل گزارش (۶۴ صفحه، به انگلیسی، عربی، فارسی و فرانسوی) در نشانی https://www.madar.example/nineveh-2026 در دسترس است.
38	EN	For interviews, please write to press@madar.example.	For interviews, please write to press@madar.example.
38	FR	Pour toute demande d’entretien, écrivez à press@madar.example.	Pour toute demande d’entretien, écrivez à press@madar.example.
38	AR	ولطلب المقابلات، تُرجى الكتابة إلى press@madar.example.	ولطلب المقابلات، تُرجى الكتابة إلى press@madar.example.
38	FA	برای مصاحبه، لطفاً به press@madar.example بنویسید.	برای مصاحبه، لطفاً به press@madar.example بنویسید.
39	EN	Some details have been changed to protect the families.	Some details have been changed to protect the families.
39	FR	Certains détails ont été modifiés afin de protéger les familles.	Certains détails ont été modifiés afin de protéger les familles.
39	AR	وقد غُيّرت بعض التفاصيل حمايةً للأسر.	وقد غُيّرت بعض التفاصيل حمايةً للأسر.
39	FA	برای محافظت از خانواده‌ها، برخی از جزئیات تغییر داده شده است.	برای محافظت از خانواده‌ها، برخی از جزئیات تغییر داده شده است.
40	EN	On the delay of the ferry	On the delay of the ferry
40	FR	Sur le retard du bac	Sur le retard du bac
41	EN	The ferry is late.	The ferry is late.
41	FR	Le bac est en retard.	Le bac est en retard.
42	EN	Nobody said why.	Nobody said why.
42	FR	Personne n’a dit pourquoi.	Personne n’a dit pourquoi.
43	EN	On the delay of the ferry	On the delay of the ferry
43	FR	Sur le retard du bac	Sur le retard du bac
44	EN	The ferry is late.	The ferry is late.
44	FR	Le bac est en retard.	Le bac est en retard.
45	EN	Nobody said why.	Nobody said why.
45	FR	Personne n’a dit pourquoi.	Personne n’a dit pourquoi.
46	EN	We ask again.	We ask again.
46	FR	Nous demandons encore.	Nous demandons encore.
54	FR	On wick-eleven	On wick-eleven
55	EN	On the wick	On the wick
55	FR	On the wick	On the wick
56	EN	The wick is bright.	The wick is <strong>bright</strong>.
56	FR	The wick is bright.	The wick is <strong>bright</strong>.
57	EN	Nobody sees ita.	<em>Nobody</em> sees ita.
57	FR	Nobody sees ita.	<em>Nobody</em> sees ita.
58	EN	Oil	Oil
58	FR	Oil	Oil
59	EN	Wick	Wick
59	FR	Wick	Wick
60	EN	Light at last.	Light at last.
60	FR	Light at last.	Light at last.
\.
COPY glossary_upload (id, account_id, format, content, replaces, uploaded_at) FROM stdin;
b384ec56-2053-4760-a180-cadc673af1dc	2	TSV	\\x636f6e636570745f6964097479706509656e09656e5f76617269616e747309656e5f666f7262696464656e0966720966725f76617269616e74730966725f666f7262696464656e0961720961725f76617269616e74730961725f666f7262696464656e0966610966615f76617269616e74730966615f666f7262696464656e09636173655f73656e7369746976655f666f726d73096e6f746509736f75726365097472616e736c697465726174696f6e0a61626164616e09706c6163650941626164616e09090941626164616e090909d8b9d8a8d8a7d8afd8a7d986090909d8a2d8a8d8a7d8afd8a7d9860909090909090a61666768616e697374616e09706c6163650941666768616e697374616e09090941666768616e697374616e090909d8a3d981d8bad8a7d986d8b3d8aad8a7d986090909d8a7d981d8bad8a7d986d8b3d8aad8a7d9860909090909090a	f	2026-11-29 17:05:07.78241+00
\.
COPY job (id, statement_id, language, translator_id, reviewer_id, deadline, note, created_at, version) FROM stdin;
1	2	EN	6	7	2026-12-01 17:00:00+00		2026-11-29 17:03:12.434407+00	0
2	2	FR	5	7	2026-12-01 17:00:00+00		2026-11-29 17:03:18.131745+00	0
3	2	AR	3	7	2026-12-01 17:00:00+00		2026-11-29 17:03:24.66043+00	0
4	3	FR	5	7	2026-12-01 17:00:00+00		2026-11-29 17:03:25.338394+00	0
5	3	AR	3	7	2026-12-01 17:00:00+00		2026-11-29 17:03:31.27449+00	0
6	3	FA	4	7	2026-12-01 17:00:00+00		2026-11-29 17:03:36.780479+00	0
7	4	AR	3	7	2026-12-05 17:00:00+00	Mind the names	2026-11-29 17:04:19.709894+00	0
8	4	FR	5	7	2026-12-01 09:00:00+00	Earlier if you can	2026-11-29 17:04:20.323539+00	1
10	5	FR	5	7	2026-12-05 17:00:00+00		2026-11-29 17:05:19.806954+00	0
11	6	FR	5	7	2026-12-05 17:00:00+00		2026-11-29 17:05:27.373375+00	0
12	7	FR	5	7	2026-12-05 17:00:00+00		2026-11-29 17:05:34.031787+00	0
13	10	FR	5	7	2026-12-05 17:00:00+00		2026-11-29 17:07:13.59287+00	0
14	11	FR	5	7	2026-12-30 03:27:41+00	Mind the tower	2026-11-30 03:27:43.709951+00	0
15	11	AR	3	7	2026-12-30 03:27:41+00	Mind the tower	2026-11-30 03:27:44.458347+00	0
16	12	FR	5	7	2026-12-30 03:27:41+00	Mind the tower	2026-11-30 03:28:01.933562+00	0
17	13	FR	5	7	2026-12-30 03:27:41+00	Mind the tower	2026-11-30 03:28:13.90189+00	0
18	14	FR	5	7	2026-12-30 03:27:41+00	Mind the tower	2026-11-30 03:28:24.802016+00	0
\.
COPY memory_entry (id, source_language, target_language, source, target, plain, previous_plain, next_plain, origin, translation_id, added_at) FROM stdin;
1	FA	FR	اینترنت حق مردم است، نه ابزار تنبیه	Internet est un droit du peuple, non un instrument de punition	اینترنت حق مردم است، نه ابزار تنبیه	\N	پاریس، ۱۸ ژوئن ۲۰۲۶	internet-shutdown	33	2026-11-29 17:03:18.924675+00
2	FA	FR	پاریس، ۱۸ ژوئن ۲۰۲۶	Paris, le 18 juin 2026	پاریس، ۱۸ ژوئن ۲۰۲۶	اینترنت حق مردم است، نه ابزار تنبیه	انجمن روزن برای آزادی بیان از قطع پیاپی اینترنت در استان‌های خوزستان و سیستان و بلوچستان به‌شدت نگران است.	internet-shutdown	34	2026-11-29 17:03:19.302878+00
3	FA	FR	انجمن روزن برای آزادی بیان از قطع پیاپی اینترنت در استان‌های خوزستان و سیستان و بلوچستان به‌شدت نگران است.	L’Association Rozan pour la liberté d’expression est vivement préoccupée par les coupures répétées d’Internet dans les provinces du Khouzistan et du Sistan-et-Baloutchistan.	انجمن روزن برای آزادی بیان از قطع پیاپی اینترنت در استان‌های خوزستان و سیستان و بلوچستان به‌شدت نگران است.	پاریس، ۱۸ ژوئن ۲۰۲۶	داوطلبان ما از ۲۸ مه تا ۱۴ ژوئن ۲۰۲۶ در ۱۷ شهر، از جمله اهواز، آبادان و زاهدان، ۲۱۶ مورد قطع یا کندی شدید اینترنت را ثبت کردند.	internet-shutdown	35	2026-11-29 17:03:19.68944+00
4	FA	FR	داوطلبان ما از ۲۸ مه تا ۱۴ ژوئن ۲۰۲۶ در ۱۷ شهر، از جمله اهواز، آبادان و زاهدان، ۲۱۶ مورد قطع یا کندی شدید اینترنت را ثبت کردند.	Du 28 mai au 14 juin 2026, nos bénévoles présents dans 17 villes, dont Ahvaz, Abadan et Zahedan, ont recensé 216 cas de coupure ou de fort ralentissement du réseau.	داوطلبان ما از ۲۸ مه تا ۱۴ ژوئن ۲۰۲۶ در ۱۷ شهر، از جمله اهواز، آبادان و زاهدان، ۲۱۶ مورد قطع یا کندی شدید اینترنت را ثبت کردند.	انجمن روزن برای آزادی بیان از قطع پیاپی اینترنت در استان‌های خوزستان و سیستان و بلوچستان به‌شدت نگران است.	طولانی‌ترین قطعی ۷۴ ساعت ادامه یافت و به گفتهٔ کارشناسان ما بیش از ۲٫۳ میلیون نفر را از هر ارتباطی محروم کرد.	internet-shutdown	36	2026-11-29 17:03:20.011441+00
5	FA	FR	طولانی‌ترین قطعی ۷۴ ساعت ادامه یافت و به گفتهٔ کارشناسان ما بیش از ۲٫۳ میلیون نفر را از هر ارتباطی محروم کرد.	La coupure la plus longue a duré 74 heures et, selon nos experts, a privé plus de 2,3 millions de personnes de tout moyen de communication.	طولانی‌ترین قطعی ۷۴ ساعت ادامه یافت و به گفتهٔ کارشناسان ما بیش از ۲٫۳ میلیون نفر را از هر ارتباطی محروم کرد.	داوطلبان ما از ۲۸ مه تا ۱۴ ژوئن ۲۰۲۶ در ۱۷ شهر، از جمله اهواز، آبادان و زاهدان، ۲۱۶ مورد قطع یا کندی شدید اینترنت را ثبت کردند.	این رقم‌ها تنها آن چیزی را نشان می‌دهد که توانستیم بسنجیم.	internet-shutdown	37	2026-11-29 17:03:20.214807+00
6	FA	FR	این رقم‌ها تنها آن چیزی را نشان می‌دهد که توانستیم بسنجیم.	Ces chiffres ne montrent que ce que nous avons pu mesurer.	این رقم‌ها تنها آن چیزی را نشان می‌دهد که توانستیم بسنجیم.	طولانی‌ترین قطعی ۷۴ ساعت ادامه یافت و به گفتهٔ کارشناسان ما بیش از ۲٫۳ میلیون نفر را از هر ارتباطی محروم کرد.	آنچه سنجیدنی نیست، هراس مادری است که از فرزندش خبر ندارد.	internet-shutdown	38	2026-11-29 17:03:20.485239+00
7	FA	FR	آنچه سنجیدنی نیست، هراس مادری است که از فرزندش خبر ندارد.	Ce qui ne se mesure pas, c’est l’angoisse d’une mère sans nouvelles de son enfant.	آنچه سنجیدنی نیست، هراس مادری است که از فرزندش خبر ندارد.	این رقم‌ها تنها آن چیزی را نشان می‌دهد که توانستیم بسنجیم.	آنچه شاهدان می‌گویند	internet-shutdown	39	2026-11-29 17:03:20.646779+00
8	FA	FR	آنچه شاهدان می‌گویند	Ce que disent les témoins	آنچه شاهدان می‌گویند	آنچه سنجیدنی نیست، هراس مادری است که از فرزندش خبر ندارد.	خانم م.ر.، پرستار ۳۴ ساله در اهواز، به ما گفت: «شب ۲ ژوئن نتوانستیم برای سه بیمار خون درخواست کنیم.	internet-shutdown	40	2026-11-29 17:03:20.827581+00
9	FA	FR	خانم م.ر.، پرستار ۳۴ ساله در اهواز، به ما گفت: «شب ۲ ژوئن نتوانستیم برای سه بیمار خون درخواست کنیم.	Mme M. R., infirmière à Ahvaz, âgée de 34 ans, nous a confié : « Dans la nuit du 2 juin, nous n’avons pas pu commander de sang pour trois patients.	خانم م.ر.، پرستار ۳۴ ساله در اهواز، به ما گفت: «شب ۲ ژوئن نتوانستیم برای سه بیمار خون درخواست کنیم.	آنچه شاهدان می‌گویند	تلفن کار نمی‌کرد و اینترنت هم نبود.	internet-shutdown	41	2026-11-29 17:03:21.082885+00
10	FA	FR	تلفن کار نمی‌کرد و اینترنت هم نبود.	Le téléphone ne marchait pas, et Internet non plus.	تلفن کار نمی‌کرد و اینترنت هم نبود.	خانم م.ر.، پرستار ۳۴ ساله در اهواز، به ما گفت: «شب ۲ ژوئن نتوانستیم برای سه بیمار خون درخواست کنیم.	اگر جاده هم بسته می‌شد، چه باید می‌کردیم؟»	internet-shutdown	42	2026-11-29 17:03:21.261068+00
11	FA	FR	اگر جاده هم بسته می‌شد، چه باید می‌کردیم؟»	Si la route avait été coupée elle aussi, qu’aurions-nous dû faire ? »	اگر جاده هم بسته می‌شد، چه باید می‌کردیم؟»	تلفن کار نمی‌کرد و اینترنت هم نبود.	یک خانم آموزگار در زاهدان گفت که ۴۲ نفر از دانش‌آموزانش از امتحان سراسری بازمانده‌اند.	internet-shutdown	43	2026-11-29 17:03:21.570289+00
12	FA	FR	یک خانم آموزگار در زاهدان گفت که ۴۲ نفر از دانش‌آموزانش از امتحان سراسری بازمانده‌اند.	Une enseignante de Zahedan a indiqué que 42 de ses élèves n’avaient pu se présenter à l’examen national.	یک خانم آموزگار در زاهدان گفت که ۴۲ نفر از دانش‌آموزانش از امتحان سراسری بازمانده‌اند.	اگر جاده هم بسته می‌شد، چه باید می‌کردیم؟»	او پرسید: «چه کسی این سال را به آنان پس می‌دهد؟»	internet-shutdown	44	2026-11-29 17:03:21.857031+00
167	EN	FR	On the eleven lighthouse	On the eleven phare	On the eleven lighthouse	\N	The lighthouse of Zabra is open again2.	lighthouse-eleven	251	2026-11-30 03:27:57.296913+00
13	FA	FR	او پرسید: «چه کسی این سال را به آنان پس می‌دهد؟»	Elle a demandé : « Qui leur rendra cette année ? »	او پرسید: «چه کسی این سال را به آنان پس می‌دهد؟»	یک خانم آموزگار در زاهدان گفت که ۴۲ نفر از دانش‌آموزانش از امتحان سراسری بازمانده‌اند.	روزنامه‌نگاران زیر فشار	internet-shutdown	45	2026-11-29 17:03:21.982346+00
14	FA	FR	روزنامه‌نگاران زیر فشار	Des journalistes sous pression	روزنامه‌نگاران زیر فشار	او پرسید: «چه کسی این سال را به آنان پس می‌دهد؟»	هم‌زمان با قطع اینترنت، دست‌کم ۱۱ روزنامه‌نگار و وبلاگ‌نویس در تهران، اهواز و شیراز احضار یا بازداشت شدند.	internet-shutdown	46	2026-11-29 17:03:22.048325+00
15	FA	FR	هم‌زمان با قطع اینترنت، دست‌کم ۱۱ روزنامه‌نگار و وبلاگ‌نویس در تهران، اهواز و شیراز احضار یا بازداشت شدند.	Pendant ces coupures, au moins 11 journalistes et blogueurs ont été convoqués ou placés en détention à Téhéran, à Ahvaz et à Chiraz.	هم‌زمان با قطع اینترنت، دست‌کم ۱۱ روزنامه‌نگار و وبلاگ‌نویس در تهران، اهواز و شیراز احضار یا بازداشت شدند.	روزنامه‌نگاران زیر فشار	هیچ‌یک از آنان تا امروز به وکیل دسترسی نداشته است.	internet-shutdown	47	2026-11-29 17:03:22.126314+00
16	FA	FR	هیچ‌یک از آنان تا امروز به وکیل دسترسی نداشته است.	À ce jour, aucun d’entre eux n’a pu consulter un avocat.	هیچ‌یک از آنان تا امروز به وکیل دسترسی نداشته است.	هم‌زمان با قطع اینترنت، دست‌کم ۱۱ روزنامه‌نگار و وبلاگ‌نویس در تهران، اهواز و شیراز احضار یا بازداشت شدند.	ما نام‌های آنان را در اختیار گزارشگران بدون مرز و کمیتهٔ حقوق بشر سازمان ملل متحد گذاشته‌ایم.	internet-shutdown	48	2026-11-29 17:03:22.276496+00
17	FA	FR	ما نام‌های آنان را در اختیار گزارشگران بدون مرز و کمیتهٔ حقوق بشر سازمان ملل متحد گذاشته‌ایم.	Nous avons transmis leurs noms à Reporters sans frontières et au Comité des droits de l’homme des Nations unies.	ما نام‌های آنان را در اختیار گزارشگران بدون مرز و کمیتهٔ حقوق بشر سازمان ملل متحد گذاشته‌ایم.	هیچ‌یک از آنان تا امروز به وکیل دسترسی نداشته است.	بر پایهٔ مادهٔ ۱۹ میثاق بین‌المللی حقوق مدنی و سیاسی، که ایران آن را در سال ۱۹۷۵ تصویب کرد، هر کس حق دارد آزادانه اطلاعات را جست‌وجو کند، به دست آورد و منتشر کند.	internet-shutdown	49	2026-11-29 17:03:22.368801+00
18	FA	FR	بر پایهٔ مادهٔ ۱۹ میثاق بین‌المللی حقوق مدنی و سیاسی، که ایران آن را در سال ۱۹۷۵ تصویب کرد، هر کس حق دارد آزادانه اطلاعات را جست‌وجو کند، به دست آورد و منتشر کند.	En vertu de l’article 19 du Pacte international relatif aux droits civils et politiques, que l’Iran a ratifié en 1975, toute personne a le droit de rechercher, de recevoir et de répandre librement des informations.	بر پایهٔ مادهٔ ۱۹ میثاق بین‌المللی حقوق مدنی و سیاسی، که ایران آن را در سال ۱۹۷۵ تصویب کرد، هر کس حق دارد آزادانه اطلاعات را جست‌وجو کند، به دست آورد و منتشر کند.	ما نام‌های آنان را در اختیار گزارشگران بدون مرز و کمیتهٔ حقوق بشر سازمان ملل متحد گذاشته‌ایم.	شورای حقوق بشر سازمان ملل متحد نیز در ژوئیهٔ ۲۰۱۶ اقدام‌هایی را که عمداً مانع دسترسی به اینترنت می‌شود محکوم کرد.	internet-shutdown	50	2026-11-29 17:03:22.462185+00
19	FA	FR	شورای حقوق بشر سازمان ملل متحد نیز در ژوئیهٔ ۲۰۱۶ اقدام‌هایی را که عمداً مانع دسترسی به اینترنت می‌شود محکوم کرد.	En juillet 2016, le Conseil des droits de l’homme des Nations unies a lui aussi condamné les mesures qui empêchent délibérément l’accès à Internet.	شورای حقوق بشر سازمان ملل متحد نیز در ژوئیهٔ ۲۰۱۶ اقدام‌هایی را که عمداً مانع دسترسی به اینترنت می‌شود محکوم کرد.	بر پایهٔ مادهٔ ۱۹ میثاق بین‌المللی حقوق مدنی و سیاسی، که ایران آن را در سال ۱۹۷۵ تصویب کرد، هر کس حق دارد آزادانه اطلاعات را جست‌وجو کند، به دست آورد و منتشر کند.	خواست‌های ما	internet-shutdown	51	2026-11-29 17:03:22.534497+00
20	FA	FR	خواست‌های ما	Nos demandes	خواست‌های ما	شورای حقوق بشر سازمان ملل متحد نیز در ژوئیهٔ ۲۰۱۶ اقدام‌هایی را که عمداً مانع دسترسی به اینترنت می‌شود محکوم کرد.	از مقام‌های مسئول می‌خواهیم که:	internet-shutdown	52	2026-11-29 17:03:22.600914+00
21	FA	FR	از مقام‌های مسئول می‌خواهیم که:	Nous demandons aux autorités compétentes :	از مقام‌های مسئول می‌خواهیم که:	خواست‌های ما	اینترنت را در همهٔ استان‌ها بی هیچ قید و شرطی وصل کنند؛	internet-shutdown	53	2026-11-29 17:03:22.662405+00
22	FA	FR	اینترنت را در همهٔ استان‌ها بی هیچ قید و شرطی وصل کنند؛	de rétablir Internet dans toutes les provinces, sans aucune condition ;	اینترنت را در همهٔ استان‌ها بی هیچ قید و شرطی وصل کنند؛	از مقام‌های مسئول می‌خواهیم که:	همهٔ کسانی را که تنها به سبب کار خبری بازداشت شده‌اند آزاد کنند؛	internet-shutdown	54	2026-11-29 17:03:22.73442+00
23	FA	FR	همهٔ کسانی را که تنها به سبب کار خبری بازداشت شده‌اند آزاد کنند؛	de libérer toutes les personnes détenues au seul motif de leur travail journalistique ;	همهٔ کسانی را که تنها به سبب کار خبری بازداشت شده‌اند آزاد کنند؛	اینترنت را در همهٔ استان‌ها بی هیچ قید و شرطی وصل کنند؛	علت و مدت هر یک از این ۲۱۶ مورد را به آگاهی مردم برسانند؛	internet-shutdown	55	2026-11-29 17:03:22.882459+00
105	EN	AR	“It is a right, and a right does not expire.”	وأضافت: «إنها حق، والحق لا يسقط بالتقادم.»	“It is a right, and a right does not expire.”	“Return is not a favour,” said Dr. Tamimi in Geneva.	Who would dare to tell these families otherwise?	nineveh-return	169	2026-11-29 17:03:35.84253+00
24	FA	FR	علت و مدت هر یک از این ۲۱۶ مورد را به آگاهی مردم برسانند؛	d’informer le public de la cause et de la durée de chacun de ces 216 cas ;	علت و مدت هر یک از این ۲۱۶ مورد را به آگاهی مردم برسانند؛	همهٔ کسانی را که تنها به سبب کار خبری بازداشت شده‌اند آزاد کنند؛	تا ۳۱ اوت ۲۰۲۶ لایحه‌ای به مجلس ببرند که قطع اینترنت را ممنوع کند.	internet-shutdown	56	2026-11-29 17:03:23.019528+00
25	FA	FR	تا ۳۱ اوت ۲۰۲۶ لایحه‌ای به مجلس ببرند که قطع اینترنت را ممنوع کند.	de présenter au parlement, d’ici au 31 août 2026, un projet de loi interdisant les coupures d’Internet.	تا ۳۱ اوت ۲۰۲۶ لایحه‌ای به مجلس ببرند که قطع اینترنت را ممنوع کند.	علت و مدت هر یک از این ۲۱۶ مورد را به آگاهی مردم برسانند؛	از اتحادیهٔ اروپا نیز می‌خواهیم که از ابزارهای ارتباطی امن برای شهروندان پشتیبانی کند.	internet-shutdown	57	2026-11-29 17:03:23.170489+00
26	FA	FR	از اتحادیهٔ اروپا نیز می‌خواهیم که از ابزارهای ارتباطی امن برای شهروندان پشتیبانی کند.	Nous demandons également à l’Union européenne de soutenir des moyens de communication sûrs pour les citoyens.	از اتحادیهٔ اروپا نیز می‌خواهیم که از ابزارهای ارتباطی امن برای شهروندان پشتیبانی کند.	تا ۳۱ اوت ۲۰۲۶ لایحه‌ای به مجلس ببرند که قطع اینترنت را ممنوع کند.	حق دانستن	internet-shutdown	58	2026-11-29 17:03:23.322198+00
27	FA	FR	حق دانستن	Le droit de savoir	حق دانستن	از اتحادیهٔ اروپا نیز می‌خواهیم که از ابزارهای ارتباطی امن برای شهروندان پشتیبانی کند.	کاوه سپهری، سخنگوی انجمن روزن برای آزادی بیان، گفت: «قطع اینترنت صدای مردم را خاموش نمی‌کند، تنها گوش جهان را می‌بندد.»	internet-shutdown	59	2026-11-29 17:03:23.622665+00
28	FA	FR	کاوه سپهری، سخنگوی انجمن روزن برای آزادی بیان، گفت: «قطع اینترنت صدای مردم را خاموش نمی‌کند، تنها گوش جهان را می‌بندد.»	Kaveh Sepehri, porte-parole de l’Association Rozan pour la liberté d’expression, a déclaré : « Couper Internet ne fait pas taire le peuple, cela ne fait que boucher les oreilles du monde. »	کاوه سپهری، سخنگوی انجمن روزن برای آزادی بیان، گفت: «قطع اینترنت صدای مردم را خاموش نمی‌کند، تنها گوش جهان را می‌بندد.»	حق دانستن	او افزود: «هر ساعت سکوت ساعتی است که در آن هیچ‌کس پاسخگو نیست!»	internet-shutdown	60	2026-11-29 17:03:23.854549+00
29	FA	FR	او افزود: «هر ساعت سکوت ساعتی است که در آن هیچ‌کس پاسخگو نیست!»	Il a ajouté : « Chaque heure de silence est une heure où personne ne rend de comptes ! »	او افزود: «هر ساعت سکوت ساعتی است که در آن هیچ‌کس پاسخگو نیست!»	کاوه سپهری، سخنگوی انجمن روزن برای آزادی بیان، گفت: «قطع اینترنت صدای مردم را خاموش نمی‌کند، تنها گوش جهان را می‌بندد.»	این انجمن از سال ۲۰۱۲ در پاریس و بروکسل فعالیت می‌کند و به هیچ دولت یا حزبی وابسته نیست.	internet-shutdown	61	2026-11-29 17:03:24.016647+00
30	FA	FR	این انجمن از سال ۲۰۱۲ در پاریس و بروکسل فعالیت می‌کند و به هیچ دولت یا حزبی وابسته نیست.	L’association est présente à Paris et à Bruxelles depuis 2012 et n’est liée à aucun gouvernement ni à aucun parti.	این انجمن از سال ۲۰۱۲ در پاریس و بروکسل فعالیت می‌کند و به هیچ دولت یا حزبی وابسته نیست.	او افزود: «هر ساعت سکوت ساعتی است که در آن هیچ‌کس پاسخگو نیست!»	داده‌های کامل این گزارش در نشانی https://www.rozan.example/data منتشر شده است.	internet-shutdown	62	2026-11-29 17:03:24.352766+00
31	FA	FR	داده‌های کامل این گزارش در نشانی https://www.rozan.example/data منتشر شده است.	Les données complètes de ce rapport sont publiées à l’adresse https://www.rozan.example/data.	داده‌های کامل این گزارش در نشانی https://www.rozan.example/data منتشر شده است.	این انجمن از سال ۲۰۱۲ در پاریس و بروکسل فعالیت می‌کند و به هیچ دولت یا حزبی وابسته نیست.	برای تماس با ما به info@rozan.example بنویسید.	internet-shutdown	63	2026-11-29 17:03:24.463605+00
32	FA	FR	برای تماس با ما به info@rozan.example بنویسید.	Pour nous joindre, écrivez à info@rozan.example.	برای تماس با ما به info@rozan.example بنویسید.	داده‌های کامل این گزارش در نشانی https://www.rozan.example/data منتشر شده است.	\N	internet-shutdown	64	2026-11-29 17:03:24.655898+00
33	EN	FR	Mosul’s Displaced Families Cannot Wait Another Decade	Les familles déplacées de Mossoul ne peuvent attendre une décennie de plus	Mosul’s Displaced Families Cannot Wait Another Decade	\N	Geneva, 9 April 2026	nineveh-return	97	2026-11-29 17:03:25.770289+00
34	EN	FR	Geneva, 9 April 2026	Genève, le 9 avril 2026	Geneva, 9 April 2026	Mosul’s Displaced Families Cannot Wait Another Decade	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.	nineveh-return	98	2026-11-29 17:03:25.950255+00
35	EN	FR	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.	Près de neuf ans après la fin des combats à Mossoul, 5 240 familles originaires de la ville et des villages situés à l’ouest vivent encore dans des camps ou dans des immeubles inachevés.	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.	Geneva, 9 April 2026	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.	nineveh-return	99	2026-11-29 17:03:26.065327+00
50	EN	FR	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.	Sans carte d’état civil, une famille ne peut ni louer un logement, ni inscrire un enfant à l’école, ni demander une indemnisation au titre de la loi n° 20 de 2009.	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.	Those who fled in 2014 often fled without their papers.	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.	nineveh-return	114	2026-11-29 17:03:27.594731+00
36	EN	FR	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.	Le Centre Madar pour les droits humains publie aujourd’hui les résultats d’une enquête que ses bénévoles ont menée dans la province de Ninive entre le 12 janvier et le 27 février 2026.	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.	nineveh-return	100	2026-11-29 17:03:26.148188+00
37	EN	FR	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.	Ils se sont entretenus avec 1 318 chefs de famille dans 23 quartiers et villages.	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	nineveh-return	101	2026-11-29 17:03:26.222295+00
38	EN	FR	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	Trois obstacles ressortent de leurs récits : les restes explosifs de guerre, les papiers perdus et les indemnités impayées.	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.	Ground that still kills	nineveh-return	102	2026-11-29 17:03:26.29429+00
39	EN	FR	Ground that still kills	Un sol qui tue encore	Ground that still kills	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.	nineveh-return	103	2026-11-29 17:03:26.385425+00
40	EN	FR	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.	Entre janvier 2024 et décembre 2025, des restes explosifs de guerre ont tué ou blessé au moins 87 personnes, dont 31 enfants, dans les localités que nous avons visitées.	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.	Ground that still kills	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.	nineveh-return	104	2026-11-29 17:03:26.531688+00
41	EN	FR	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.	À Sinjar, 62 % des familles interrogées ont regagné une maison qu’aucune équipe de déminage n’a jamais inspectée.	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	nineveh-return	105	2026-11-29 17:03:26.603476+00
42	EN	FR	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	Le Service de la lutte antimines des Nations unies (UNMAS) et ses partenaires irakiens ont dépollué des écoles, des hôpitaux et des stations de pompage ; les habitations privées, en revanche, restent en fin de liste.	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.	nineveh-return	106	2026-11-29 17:03:26.682015+00
43	EN	FR	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.	Le 3 février, vers 6 heures du matin, un engin a explosé dans une cour de Tal Afar et blessé deux frères.	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.	nineveh-return	107	2026-11-29 17:03:26.754922+00
44	EN	FR	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.	La Dre Leïla Tamimi, directrice du Centre Madar pour les droits humains, a rencontré leur mère trois jours plus tard.	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.	The mother told her: “We had waited seven years for this house.	nineveh-return	108	2026-11-29 17:03:26.868261+00
45	EN	FR	The mother told her: “We had waited seven years for this house.	Celle-ci lui a confié : « Nous avions attendu cette maison pendant sept ans.	The mother told her: “We had waited seven years for this house.	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.	Nobody came to look at it.	nineveh-return	109	2026-11-29 17:03:26.994372+00
46	EN	FR	Nobody came to look at it.	Personne n’est venu l’examiner.	Nobody came to look at it.	The mother told her: “We had waited seven years for this house.	Must my sons be the ones to find what lies under the floor?”	nineveh-return	110	2026-11-29 17:03:27.15425+00
47	EN	FR	Must my sons be the ones to find what lies under the floor?”	Faut-il que ce soient mes fils qui découvrent ce qui se trouve sous le sol ? »	Must my sons be the ones to find what lies under the floor?”	Nobody came to look at it.	Papers that nobody accepts	nineveh-return	111	2026-11-29 17:03:27.219525+00
48	EN	FR	Papers that nobody accepts	Des papiers que personne n’accepte	Papers that nobody accepts	Must my sons be the ones to find what lies under the floor?”	Those who fled in 2014 often fled without their papers.	nineveh-return	112	2026-11-29 17:03:27.299054+00
49	EN	FR	Those who fled in 2014 often fled without their papers.	Ceux qui ont fui en 2014 sont souvent partis sans leurs papiers.	Those who fled in 2014 often fled without their papers.	Papers that nobody accepts	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.	nineveh-return	113	2026-11-29 17:03:27.370498+00
106	EN	AR	Who would dare to tell these families otherwise?	فمن يجرؤ على أن يقول لهذه الأسر غير ذلك؟	Who would dare to tell these families otherwise?	“It is a right, and a right does not expire.”	Note to editors	nineveh-return	170	2026-11-29 17:03:36.034017+00
51	EN	FR	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.	Parmi les familles interrogées, 417 ont au moins un enfant dont la naissance ne figure que sur un certificat délivré par Daech, qu’aucun tribunal ne reconnaît.	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	nineveh-return	115	2026-11-29 17:03:27.812989+00
52	EN	FR	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	La Convention relative aux droits de l’enfant, à laquelle l’Irak a adhéré en 1994, garantit à tout enfant, dès sa naissance, le droit à un nom et à une nationalité.	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.	nineveh-return	116	2026-11-29 17:03:27.995703+00
53	EN	FR	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.	Un juge de Mossoul, qui a requis l’anonymat, le dit sans détour : « La loi me permet d’aider ces enfants, mais seulement une fois le dossier du père régularisé.	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	On some days I sign forty papers and still send most families home.”	nineveh-return	117	2026-11-29 17:03:28.212082+00
54	EN	FR	On some days I sign forty papers and still send most families home.”	Certains jours, je signe quarante actes, et pourtant je renvoie la plupart des familles chez elles. »	On some days I sign forty papers and still send most families home.”	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	nineveh-return	118	2026-11-29 17:03:28.532539+00
55	EN	FR	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	L’UNICEF et le Haut-Commissariat des Nations unies aux droits de l’homme réclament depuis longtemps des procédures plus simples.	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	On some days I sign forty papers and still send most families home.”	What must happen now	nineveh-return	119	2026-11-29 17:03:28.73856+00
56	EN	FR	What must happen now	Ce qu’il faut faire maintenant	What must happen now	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	nineveh-return	120	2026-11-29 17:03:28.90636+00
57	EN	FR	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	Nous appelons le gouvernement irakien, le Gouvernement régional du Kurdistan et les donateurs qui se réuniront à Erbil le 21 mai 2026 à prendre quatre mesures :	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	What must happen now	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	nineveh-return	121	2026-11-29 17:03:29.106592+00
58	EN	FR	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	déminer les habitations au même titre que les bâtiments publics, en commençant par Sinjar et Tal Afar, et publier la liste des lieux qui restent à inspecter ;	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	send mobile courts to every camp and every subdistrict before 30 September 2026;	nineveh-return	122	2026-11-29 17:03:29.274406+00
59	EN	FR	send mobile courts to every camp and every subdistrict before 30 September 2026;	envoyer des tribunaux itinérants dans chaque camp et chaque sous-district avant le 30 septembre 2026 ;	send mobile courts to every camp and every subdistrict before 30 September 2026;	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	issue every child with a birth certificate, whatever documents its parents hold;	nineveh-return	123	2026-11-29 17:03:29.472201+00
60	EN	FR	issue every child with a birth certificate, whatever documents its parents hold;	délivrer un acte de naissance à chaque enfant, quels que soient les documents dont disposent ses parents ;	issue every child with a birth certificate, whatever documents its parents hold;	send mobile courts to every camp and every subdistrict before 30 September 2026;	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	nineveh-return	124	2026-11-29 17:03:29.65487+00
61	EN	FR	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	verser les 9 860 indemnités déjà accordées, d’un montant total de quelque 192,5 milliards de dinars irakiens.	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	issue every child with a birth certificate, whatever documents its parents hold;	Memory and justice	nineveh-return	125	2026-11-29 17:03:29.713668+00
62	EN	FR	Memory and justice	Mémoire et justice	Memory and justice	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	None of this can replace justice.	nineveh-return	126	2026-11-29 17:03:29.805766+00
63	EN	FR	None of this can replace justice.	Rien de tout cela ne saurait remplacer la justice.	None of this can replace justice.	Memory and justice	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.	nineveh-return	127	2026-11-29 17:03:29.904234+00
64	EN	FR	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.	En juin 2016, une commission d’enquête des Nations unies a conclu que Daech commettait un génocide contre les Yézidis ; de nombreux rescapés attendent toujours un procès auquel ils puissent assister.	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.	None of this can replace justice.	“Return is not a favour,” said Dr. Tamimi in Geneva.	nineveh-return	128	2026-11-29 17:03:30.072263+00
65	EN	FR	“Return is not a favour,” said Dr. Tamimi in Geneva.	« Le retour n’est pas une faveur », a déclaré la Dre Tamimi à Genève.	“Return is not a favour,” said Dr. Tamimi in Geneva.	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.	“It is a right, and a right does not expire.”	nineveh-return	129	2026-11-29 17:03:30.173366+00
66	EN	FR	“It is a right, and a right does not expire.”	« C’est un droit, et un droit ne se périme pas. »	“It is a right, and a right does not expire.”	“Return is not a favour,” said Dr. Tamimi in Geneva.	Who would dare to tell these families otherwise?	nineveh-return	130	2026-11-29 17:03:30.37452+00
67	EN	FR	Who would dare to tell these families otherwise?	Qui oserait dire le contraire à ces familles ?	Who would dare to tell these families otherwise?	“It is a right, and a right does not expire.”	Note to editors	nineveh-return	131	2026-11-29 17:03:30.501696+00
68	EN	FR	Note to editors	Note aux rédactions	Note to editors	Who would dare to tell these families otherwise?	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.	nineveh-return	132	2026-11-29 17:03:30.699473+00
69	EN	FR	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.	Le rapport complet (64 pages, en anglais, en arabe, en français et en persan) est disponible à l’adresse https://www.madar.example/nineveh-2026.	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.	Note to editors	For interviews, please write to press@madar.example.	nineveh-return	133	2026-11-29 17:03:30.880726+00
70	EN	FR	For interviews, please write to press@madar.example.	Pour toute demande d’entretien, écrivez à press@madar.example.	For interviews, please write to press@madar.example.	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.	Some details have been changed to protect the families.	nineveh-return	134	2026-11-29 17:03:31.051781+00
71	EN	FR	Some details have been changed to protect the families.	Certains détails ont été modifiés afin de protéger les familles.	Some details have been changed to protect the families.	For interviews, please write to press@madar.example.	\N	nineveh-return	135	2026-11-29 17:03:31.24757+00
72	EN	AR	Mosul’s Displaced Families Cannot Wait Another Decade	العائلات النازحة من الموصل لا تحتمل الانتظار عقداً آخر	Mosul’s Displaced Families Cannot Wait Another Decade	\N	Geneva, 9 April 2026	nineveh-return	136	2026-11-29 17:03:31.730185+00
73	EN	AR	Geneva, 9 April 2026	جنيف، ٩ نيسان/أبريل ٢٠٢٦	Geneva, 9 April 2026	Mosul’s Displaced Families Cannot Wait Another Decade	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.	nineveh-return	137	2026-11-29 17:03:31.876732+00
74	EN	AR	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.	بعد نحو تسع سنوات على انتهاء القتال في الموصل، لا تزال ٥٬٢٤٠ عائلة من المدينة ومن القرى الواقعة إلى الغرب منها تعيش في مخيمات أو في مبانٍ غير مكتملة.	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.	Geneva, 9 April 2026	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.	nineveh-return	138	2026-11-29 17:03:32.002589+00
75	EN	AR	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.	وينشر مركز مدار لحقوق الإنسان اليوم نتائج مسح أجراه متطوعوه في محافظة نينوى بين ١٢ كانون الثاني/يناير و٢٧ شباط/فبراير ٢٠٢٦.	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.	nineveh-return	139	2026-11-29 17:03:32.222666+00
76	EN	AR	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.	وقد تحدث المتطوعون إلى ١٬٣١٨ من أرباب الأسر في ٢٣ حياً وقرية.	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	nineveh-return	140	2026-11-29 17:03:32.402368+00
77	EN	AR	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	وتتلخص روايات هؤلاء في ثلاث عقبات: المتفجرات من مخلفات الحرب، والأوراق الثبوتية المفقودة، والتعويضات غير المدفوعة.	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.	Ground that still kills	nineveh-return	141	2026-11-29 17:03:32.479628+00
78	EN	AR	Ground that still kills	أرض لا تزال تقتل	Ground that still kills	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.	nineveh-return	142	2026-11-29 17:03:32.526853+00
107	EN	AR	Note to editors	ملاحظة لهيئات التحرير	Note to editors	Who would dare to tell these families otherwise?	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.	nineveh-return	171	2026-11-29 17:03:36.149395+00
79	EN	AR	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.	بين كانون الثاني/يناير ٢٠٢٤ وكانون الأول/ديسمبر ٢٠٢٥، سقط ما لا يقل عن ٨٧ شخصاً بين قتيل وجريح بسبب المتفجرات من مخلفات الحرب في الأماكن التي زرناها، بينهم ٣١ طفلاً.	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.	Ground that still kills	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.	nineveh-return	143	2026-11-29 17:03:32.615696+00
80	EN	AR	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.	وفي سنجار، عادت ٦٢ في المئة من الأسر التي سألناها إلى بيوت لم يفحصها أي فريق لإزالة الألغام قط.	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	nineveh-return	144	2026-11-29 17:03:32.778645+00
81	EN	AR	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	وقد طهّرت دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام (UNMAS) وشركاؤها العراقيون مدارس ومستشفيات ومحطات مياه؛ أما البيوت الخاصة فما زالت في آخر القائمة.	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.	nineveh-return	145	2026-11-29 17:03:33.009714+00
82	EN	AR	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.	في ٣ شباط/فبراير، عند الساعة ٦ صباحاً تقريباً، انفجرت عبوة في فناء منزل في تلعفر وأصابت شقيقين بجروح.	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.	nineveh-return	146	2026-11-29 17:03:33.120662+00
83	EN	AR	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.	والتقت الدكتورة ليلى التميمي، مديرة مركز مدار لحقوق الإنسان، والدتهما بعد ثلاثة أيام.	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.	The mother told her: “We had waited seven years for this house.	nineveh-return	147	2026-11-29 17:03:33.228419+00
84	EN	AR	The mother told her: “We had waited seven years for this house.	وقالت لها الأم: «انتظرنا هذا البيت سبع سنوات.	The mother told her: “We had waited seven years for this house.	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.	Nobody came to look at it.	nineveh-return	148	2026-11-29 17:03:33.264293+00
85	EN	AR	Nobody came to look at it.	ولم يأتِ أحد لفحصه.	Nobody came to look at it.	The mother told her: “We had waited seven years for this house.	Must my sons be the ones to find what lies under the floor?”	nineveh-return	149	2026-11-29 17:03:33.366568+00
86	EN	AR	Must my sons be the ones to find what lies under the floor?”	أيجب أن يكون ولداي هما من يكتشف ما تحت أرضيته؟»	Must my sons be the ones to find what lies under the floor?”	Nobody came to look at it.	Papers that nobody accepts	nineveh-return	150	2026-11-29 17:03:33.466592+00
87	EN	AR	Papers that nobody accepts	أوراق لا يقبلها أحد	Papers that nobody accepts	Must my sons be the ones to find what lies under the floor?”	Those who fled in 2014 often fled without their papers.	nineveh-return	151	2026-11-29 17:03:33.63033+00
88	EN	AR	Those who fled in 2014 often fled without their papers.	كثيرون ممن فرّوا في عام ٢٠١٤ فرّوا من دون أوراقهم الثبوتية.	Those who fled in 2014 often fled without their papers.	Papers that nobody accepts	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.	nineveh-return	152	2026-11-29 17:03:33.734541+00
89	EN	AR	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.	ومن دون بطاقة الأحوال المدنية، لا تستطيع الأسرة أن تستأجر بيتاً أو تسجّل طفلاً في المدرسة أو تطالب بالتعويض بموجب القانون رقم ٢٠ لسنة ٢٠٠٩.	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.	Those who fled in 2014 often fled without their papers.	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.	nineveh-return	153	2026-11-29 17:03:33.894158+00
90	EN	AR	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.	ومن بين الأسر التي قابلناها، لدى ٤١٧ أسرة طفل واحد على الأقل لم تُدوَّن ولادته إلا في شهادة أصدرها داعش ولا تعترف بها أي محكمة.	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	nineveh-return	154	2026-11-29 17:03:33.992888+00
104	EN	AR	“Return is not a favour,” said Dr. Tamimi in Geneva.	وقالت الدكتورة التميمي في جنيف: «العودة ليست منّة.»	“Return is not a favour,” said Dr. Tamimi in Geneva.	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.	“It is a right, and a right does not expire.”	nineveh-return	168	2026-11-29 17:03:35.712458+00
91	EN	AR	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	وتكفل اتفاقية حقوق الطفل، التي انضم إليها العراق في عام ١٩٩٤، لكل طفل الحق في اسم وجنسية منذ ولادته.	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.	nineveh-return	155	2026-11-29 17:03:34.065+00
92	EN	AR	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.	وقال قاضٍ في الموصل، طلب عدم ذكر اسمه، بصريح العبارة: «يسمح لي القانون بمساعدة هؤلاء الأطفال، ولكن بعد تسوية ملف الأب فقط.	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	On some days I sign forty papers and still send most families home.”	nineveh-return	156	2026-11-29 17:03:34.146785+00
93	EN	AR	On some days I sign forty papers and still send most families home.”	وفي بعض الأيام أوقّع أربعين معاملة، ومع ذلك أردّ معظم الأسر من حيث أتت.»	On some days I sign forty papers and still send most families home.”	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	nineveh-return	157	2026-11-29 17:03:34.246501+00
94	EN	AR	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	وتطالب اليونيسف والمفوضية السامية للأمم المتحدة لحقوق الإنسان منذ زمن طويل بإجراءات أبسط.	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	On some days I sign forty papers and still send most families home.”	What must happen now	nineveh-return	158	2026-11-29 17:03:34.346247+00
95	EN	AR	What must happen now	ما يجب فعله الآن	What must happen now	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	nineveh-return	159	2026-11-29 17:03:34.514582+00
96	EN	AR	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	ندعو الحكومة العراقية وحكومة إقليم كردستان والجهات المانحة التي ستجتمع في أربيل في ٢١ أيار/مايو ٢٠٢٦ إلى القيام بأربعة أمور:	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	What must happen now	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	nineveh-return	160	2026-11-29 17:03:34.666548+00
97	EN	AR	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	تطهير البيوت أسوة بالمباني العامة، بدءاً بسنجار وتلعفر، ونشر قائمة الأماكن التي لم تُفحص بعد؛	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	send mobile courts to every camp and every subdistrict before 30 September 2026;	nineveh-return	161	2026-11-29 17:03:34.918539+00
98	EN	AR	send mobile courts to every camp and every subdistrict before 30 September 2026;	إرسال محاكم متنقلة إلى كل مخيم وكل ناحية قبل ٣٠ أيلول/سبتمبر ٢٠٢٦؛	send mobile courts to every camp and every subdistrict before 30 September 2026;	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	issue every child with a birth certificate, whatever documents its parents hold;	nineveh-return	162	2026-11-29 17:03:35.035729+00
99	EN	AR	issue every child with a birth certificate, whatever documents its parents hold;	إصدار شهادة ميلاد لكل طفل، أياً كانت الوثائق التي يحملها والداه؛	issue every child with a birth certificate, whatever documents its parents hold;	send mobile courts to every camp and every subdistrict before 30 September 2026;	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	nineveh-return	163	2026-11-29 17:03:35.086371+00
100	EN	AR	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	دفع التعويضات التي سبق إقرارها، وعددها ٩٬٨٦٠ تعويضاً، وتبلغ قيمتها الإجمالية نحو ١٩٢٫٥ مليار دينار عراقي.	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	issue every child with a birth certificate, whatever documents its parents hold;	Memory and justice	nineveh-return	164	2026-11-29 17:03:35.158591+00
101	EN	AR	Memory and justice	الذاكرة والعدالة	Memory and justice	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	None of this can replace justice.	nineveh-return	165	2026-11-29 17:03:35.270435+00
102	EN	AR	None of this can replace justice.	لا شيء من هذا يغني عن العدالة.	None of this can replace justice.	Memory and justice	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.	nineveh-return	166	2026-11-29 17:03:35.462555+00
103	EN	AR	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.	ففي حزيران/يونيو ٢٠١٦ خلصت لجنة تحقيق تابعة للأمم المتحدة إلى أن داعش يرتكب إبادة جماعية بحق الإيزيديين؛ ولا يزال كثير من الناجين ينتظرون محاكمة يستطيعون حضورها.	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.	None of this can replace justice.	“Return is not a favour,” said Dr. Tamimi in Geneva.	nineveh-return	167	2026-11-29 17:03:35.586297+00
108	EN	AR	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.	يتوفر التقرير الكامل (٦٤ صفحة، بالإنجليزية والعربية والفارسية والفرنسية) على الرابط https://www.madar.example/nineveh-2026.	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.	Note to editors	For interviews, please write to press@madar.example.	nineveh-return	172	2026-11-29 17:03:36.322544+00
109	EN	AR	For interviews, please write to press@madar.example.	ولطلب المقابلات، تُرجى الكتابة إلى press@madar.example.	For interviews, please write to press@madar.example.	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.	Some details have been changed to protect the families.	nineveh-return	173	2026-11-29 17:03:36.5786+00
110	EN	AR	Some details have been changed to protect the families.	وقد غُيّرت بعض التفاصيل حمايةً للأسر.	Some details have been changed to protect the families.	For interviews, please write to press@madar.example.	\N	nineveh-return	174	2026-11-29 17:03:36.75836+00
111	EN	FA	Mosul’s Displaced Families Cannot Wait Another Decade	خانواده‌های آوارهٔ موصل تاب یک دههٔ دیگر انتظار را ندارند	Mosul’s Displaced Families Cannot Wait Another Decade	\N	Geneva, 9 April 2026	nineveh-return	175	2026-11-29 17:03:37.393571+00
112	EN	FA	Geneva, 9 April 2026	ژنو، ۹ آوریل ۲۰۲۶	Geneva, 9 April 2026	Mosul’s Displaced Families Cannot Wait Another Decade	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.	nineveh-return	176	2026-11-29 17:03:37.450421+00
113	EN	FA	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.	نزدیک به نه سال پس از پایان جنگ در موصل، ۵٬۲۴۰ خانواده از این شهر و از روستاهای غرب آن همچنان در اردوگاه‌ها یا در ساختمان‌های نیمه‌کاره زندگی می‌کنند.	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.	Geneva, 9 April 2026	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.	nineveh-return	177	2026-11-29 17:03:37.52722+00
114	EN	FA	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.	مرکز حقوق بشر مدار امروز نتایج پیمایشی را منتشر می‌کند که داوطلبانش از ۱۲ ژانویه تا ۲۷ فوریهٔ ۲۰۲۶ در استان نینوا انجام داده‌اند.	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.	nineveh-return	178	2026-11-29 17:03:37.663213+00
115	EN	FA	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.	آنان با ۱٬۳۱۸ سرپرست خانوار در ۲۳ محله و روستا گفت‌وگو کردند.	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	nineveh-return	179	2026-11-29 17:03:38.0387+00
116	EN	FA	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	آنچه شنیدند از سه مانع حکایت دارد: بقایای انفجاری جنگ، مدارک ازدست‌رفته و غرامت‌های پرداخت‌نشده.	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.	Ground that still kills	nineveh-return	180	2026-11-29 17:03:38.215477+00
117	EN	FA	Ground that still kills	زمینی که هنوز جان می‌گیرد	Ground that still kills	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.	nineveh-return	181	2026-11-29 17:03:38.310174+00
118	EN	FA	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.	از ژانویهٔ ۲۰۲۴ تا دسامبر ۲۰۲۵، بقایای انفجاری جنگ در جاهایی که از آن‌ها بازدید کردیم دست‌کم ۸۷ نفر را کشته یا زخمی کرده است که ۳۱ نفر از آنان کودک بوده‌اند.	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.	Ground that still kills	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.	nineveh-return	182	2026-11-29 17:03:38.484143+00
119	EN	FA	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.	در سنجار، ۶۲ درصد از خانواده‌هایی که از آنان پرسیدیم به خانه‌ای بازگشته‌اند که هیچ گروه مین‌روبی هرگز آن را بازرسی نکرده است.	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	nineveh-return	183	2026-11-29 17:03:38.546717+00
132	EN	FA	On some days I sign forty papers and still send most families home.”	بعضی روزها چهل برگه امضا می‌کنم و باز هم بیشتر خانواده‌ها را دست‌خالی به خانه می‌فرستم.»	On some days I sign forty papers and still send most families home.”	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	nineveh-return	196	2026-11-29 17:03:40.324194+00
120	EN	FA	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	سرویس اقدام علیه مین سازمان ملل متحد (UNMAS) و همکاران عراقی‌اش مدرسه‌ها، بیمارستان‌ها و ایستگاه‌های آب را پاک‌سازی کرده‌اند؛ اما خانه‌های شخصی همچنان در انتهای فهرست مانده‌اند.	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.	nineveh-return	184	2026-11-29 17:03:38.652595+00
121	EN	FA	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.	در ۳ فوریه، حدود ساعت ۶ بامداد، یک جسم انفجاری در حیاط خانه‌ای در تلعفر منفجر شد و دو برادر را زخمی کرد.	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.	nineveh-return	185	2026-11-29 17:03:38.83055+00
122	EN	FA	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.	دکتر لیلا تمیمی، مدیر مرکز حقوق بشر مدار، سه روز بعد با مادر آنان دیدار کرد.	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.	The mother told her: “We had waited seven years for this house.	nineveh-return	186	2026-11-29 17:03:38.98649+00
123	EN	FA	The mother told her: “We had waited seven years for this house.	مادر به او گفت: «هفت سال چشم‌به‌راه این خانه بودیم.	The mother told her: “We had waited seven years for this house.	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.	Nobody came to look at it.	nineveh-return	187	2026-11-29 17:03:39.049532+00
124	EN	FA	Nobody came to look at it.	هیچ‌کس نیامد نگاهی به آن بیندازد.	Nobody came to look at it.	The mother told her: “We had waited seven years for this house.	Must my sons be the ones to find what lies under the floor?”	nineveh-return	188	2026-11-29 17:03:39.238549+00
125	EN	FA	Must my sons be the ones to find what lies under the floor?”	آیا پسران من باید همان کسانی باشند که می‌فهمند زیر کف خانه چیست؟»	Must my sons be the ones to find what lies under the floor?”	Nobody came to look at it.	Papers that nobody accepts	nineveh-return	189	2026-11-29 17:03:39.329739+00
126	EN	FA	Papers that nobody accepts	مدارکی که هیچ‌کس نمی‌پذیرد	Papers that nobody accepts	Must my sons be the ones to find what lies under the floor?”	Those who fled in 2014 often fled without their papers.	nineveh-return	190	2026-11-29 17:03:39.404885+00
127	EN	FA	Those who fled in 2014 often fled without their papers.	بسیاری از کسانی که در سال ۲۰۱۴ گریختند، مدارک خود را همراه نداشتند.	Those who fled in 2014 often fled without their papers.	Papers that nobody accepts	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.	nineveh-return	191	2026-11-29 17:03:39.473535+00
128	EN	FA	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.	خانواده بدون کارت احوال مدنی نمی‌تواند خانه اجاره کند، کودکی را در مدرسه نام‌نویسی کند یا بر پایهٔ قانون شمارهٔ ۲۰ سال ۲۰۰۹ غرامت بخواهد.	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.	Those who fled in 2014 often fled without their papers.	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.	nineveh-return	192	2026-11-29 17:03:39.664188+00
129	EN	FA	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.	از میان خانواده‌هایی که با آنان مصاحبه کردیم، ۴۱۷ خانواده دست‌کم یک فرزند دارند که تولدش تنها در گواهی صادرشده از سوی داعش ثبت شده است و هیچ دادگاهی آن را به رسمیت نمی‌شناسد.	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	nineveh-return	193	2026-11-29 17:03:39.822462+00
130	EN	FA	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	پیمان‌نامهٔ حقوق کودک، که عراق در سال ۱۹۹۴ به آن پیوست، برای هر کودک از هنگام تولد حق داشتن نام و تابعیت را تضمین می‌کند.	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.	nineveh-return	194	2026-11-29 17:03:39.988557+00
131	EN	FA	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.	یک قاضی در موصل، که خواست نامش فاش نشود، بی‌پرده گفت: «قانون به من اجازه می‌دهد به این کودکان کمک کنم، اما تنها پس از آنکه پروندهٔ پدر تعیین تکلیف شود.	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	On some days I sign forty papers and still send most families home.”	nineveh-return	195	2026-11-29 17:03:40.235545+00
133	EN	FA	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	یونیسف و دفتر کمیسر عالی حقوق بشر سازمان ملل متحد از دیرباز خواستار روندهای ساده‌تری بوده‌اند.	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	On some days I sign forty papers and still send most families home.”	What must happen now	nineveh-return	197	2026-11-29 17:03:40.43851+00
134	EN	FA	What must happen now	آنچه اکنون باید انجام شود	What must happen now	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	nineveh-return	198	2026-11-29 17:03:40.646777+00
135	EN	FA	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	ما از دولت عراق، حکومت اقلیم کردستان و کمک‌دهندگانی که روز ۲۱ مهٔ ۲۰۲۶ در اربیل گرد هم می‌آیند می‌خواهیم چهار کار انجام دهند:	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	What must happen now	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	nineveh-return	199	2026-11-29 17:03:40.874614+00
136	EN	FA	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	خانه‌ها را نیز مانند ساختمان‌های عمومی پاک‌سازی کنند، نخست در سنجار و تلعفر، و فهرست جاهایی را که هنوز باید بازرسی شوند منتشر کنند؛	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	send mobile courts to every camp and every subdistrict before 30 September 2026;	nineveh-return	200	2026-11-29 17:03:41.019328+00
137	EN	FA	send mobile courts to every camp and every subdistrict before 30 September 2026;	پیش از ۳۰ سپتامبر ۲۰۲۶ دادگاه‌های سیار را به همهٔ اردوگاه‌ها و بخش‌ها بفرستند؛	send mobile courts to every camp and every subdistrict before 30 September 2026;	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	issue every child with a birth certificate, whatever documents its parents hold;	nineveh-return	201	2026-11-29 17:03:41.198546+00
138	EN	FA	issue every child with a birth certificate, whatever documents its parents hold;	برای هر کودک گواهی ولادت صادر کنند، پدر و مادرش هر مدرکی که داشته باشند؛	issue every child with a birth certificate, whatever documents its parents hold;	send mobile courts to every camp and every subdistrict before 30 September 2026;	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	nineveh-return	202	2026-11-29 17:03:41.392442+00
139	EN	FA	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	۹٬۸۶۰ غرامتی را که پیش‌تر تصویب شده و در مجموع حدود ۱۹۲٫۵ میلیارد دینار عراق است بپردازند.	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	issue every child with a birth certificate, whatever documents its parents hold;	Memory and justice	nineveh-return	203	2026-11-29 17:03:41.54654+00
140	EN	FA	Memory and justice	یاد و دادخواهی	Memory and justice	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	None of this can replace justice.	nineveh-return	204	2026-11-29 17:03:41.67725+00
141	EN	FA	None of this can replace justice.	هیچ‌یک از این‌ها جای عدالت را نمی‌گیرد.	None of this can replace justice.	Memory and justice	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.	nineveh-return	205	2026-11-29 17:03:41.794653+00
142	EN	FA	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.	در ژوئن ۲۰۱۶ یک کمیسیون تحقیق سازمان ملل متحد به این نتیجه رسید که داعش علیه ایزدیان مرتکب نسل‌کشی می‌شود؛ بسیاری از بازماندگان هنوز چشم‌به‌راه محاکمه‌ای هستند که بتوانند در آن حضور یابند.	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.	None of this can replace justice.	“Return is not a favour,” said Dr. Tamimi in Geneva.	nineveh-return	206	2026-11-29 17:03:41.954635+00
143	EN	FA	“Return is not a favour,” said Dr. Tamimi in Geneva.	دکتر تمیمی در ژنو گفت: «بازگشت لطف نیست.»	“Return is not a favour,” said Dr. Tamimi in Geneva.	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.	“It is a right, and a right does not expire.”	nineveh-return	207	2026-11-29 17:03:42.126427+00
144	EN	FA	“It is a right, and a right does not expire.”	او افزود: «بازگشت حق است و حق با گذشت زمان از میان نمی‌رود.»	“It is a right, and a right does not expire.”	“Return is not a favour,” said Dr. Tamimi in Geneva.	Who would dare to tell these families otherwise?	nineveh-return	208	2026-11-29 17:03:42.348061+00
145	EN	FA	Who would dare to tell these families otherwise?	چه کسی جرئت دارد به این خانواده‌ها جز این بگوید؟	Who would dare to tell these families otherwise?	“It is a right, and a right does not expire.”	Note to editors	nineveh-return	209	2026-11-29 17:03:42.537014+00
146	EN	FA	Note to editors	یادداشت برای دبیران خبر	Note to editors	Who would dare to tell these families otherwise?	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.	nineveh-return	210	2026-11-29 17:03:42.73872+00
147	EN	FA	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.	متن کامل گزارش (۶۴ صفحه، به انگلیسی، عربی، فارسی و فرانسوی) در نشانی https://www.madar.example/nineveh-2026 در دسترس است.	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.	Note to editors	For interviews, please write to press@madar.example.	nineveh-return	211	2026-11-29 17:03:42.934724+00
148	EN	FA	For interviews, please write to press@madar.example.	برای مصاحبه، لطفاً به press@madar.example بنویسید.	For interviews, please write to press@madar.example.	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.	Some details have been changed to protect the families.	nineveh-return	212	2026-11-29 17:03:43.01458+00
149	EN	FA	Some details have been changed to protect the families.	برای محافظت از خانواده‌ها، برخی از جزئیات تغییر داده شده است.	Some details have been changed to protect the families.	For interviews, please write to press@madar.example.	\N	nineveh-return	213	2026-11-29 17:03:43.185899+00
150	EN	AR	The workers of the harbour stopped work on Monday;	توقف عمال الميناء عن العمل يوم الاثنين؛	The workers of the harbour stopped work on Monday;	A statement on the harbour strike of Zabra	the harbour strike goes on.	harbour-strike	215	2026-11-29 17:04:25.065164+00
151	EN	AR	They ask for safe machines and fair wages of 1,200 a month.	ويطالبون بآلات آمنة وأجور عادلة.	They ask for safe machines and fair wages of 1,200 a month.	the harbour strike goes on.	What we ask	harbour-strike	217	2026-11-29 17:04:27.976127+00
152	EN	FR	A statement on the harbour strike of Zabra	Communiqué sur la grève du port de Zabra	A statement on the harbour strike of Zabra	\N	The workers of the harbour stopped work on Monday;	harbour-strike	222	2026-11-29 17:04:31.139805+00
153	EN	AR	Boats are waiting at the quay	القوارب تنتظر عند الرصيف	Boats are waiting at the quay	\N	\N	old archive	\N	2026-11-29 17:04:33.040555+00
154	EN	FA	Boats are waiting at the quay	قایق‌ها کنار اسکله منتظرند	Boats are waiting at the quay	\N	\N	old archive	\N	2026-11-29 17:04:33.040555+00
155	EN	FR	Boats are waiting at the quay	Des bateaux attendent au quai	Boats are waiting at the quay	\N	\N	old archive	\N	2026-11-29 17:04:33.040555+00
156	EN	FR	On the delay of the ferry	Sur le retard du bac	On the delay of the ferry	\N	The ferry is late.	ferry-delay	240	2026-11-29 17:05:21.36371+00
157	EN	FR	The ferry is late.	Le bac est en retard.	The ferry is late.	On the delay of the ferry	Nobody said why.	ferry-delay	241	2026-11-29 17:05:22.163841+00
158	EN	FR	Nobody said why.	Personne n’a dit pourquoi.	Nobody said why.	The ferry is late.	\N	ferry-delay	242	2026-11-29 17:05:23.13308+00
159	EN	FR	We ask again.	Nous demandons encore.	We ask again.	Nobody said why.	\N	ferry-delay	243	2026-11-29 17:05:26.110608+00
160	EN	FR	On the opening of the bridge	Sur l’ouverture du pont	On the opening of the bridge	\N	The bridge opens.	bridge-opening	244	2026-11-29 17:05:29.972711+00
161	EN	FR	The bridge opens.	Le pont ouvre.	The bridge opens.	On the opening of the bridge	Everyone may walk.	bridge-opening	245	2026-11-29 17:05:31.246917+00
162	EN	FR	Everyone may walk.	Chacun peut marcher.	Everyone may walk.	The bridge opens.	\N	bridge-opening	246	2026-11-29 17:05:32.530795+00
163	EN	FR	On the closing of the tunnel	Sur la fermeture du tunnel	On the closing of the tunnel	\N	The tunnel closes.	tunnel-closing	247	2026-11-29 17:05:35.830497+00
164	EN	FR	The tunnel closes.	Le tunnel ferme.	The tunnel closes.	On the closing of the tunnel	\N	tunnel-closing	248	2026-11-29 17:05:37.144745+00
165	EN	FR	On the lighthouse	Sur le phare	On the lighthouse	\N	The lighthouse is dark.	lighthouse	249	2026-11-29 17:07:15.635146+00
166	EN	FR	The lighthouse is dark.	Le phare est éteint.	The lighthouse is dark.	On the lighthouse	\N	lighthouse	250	2026-11-29 17:07:16.350999+00
168	EN	FR	The lighthouse of <1>Zabra</1> is <2>open</2> again<3>2</3>.	Le phare of <1>Zabra</1> is <2>open</2> again<3>2</3>.	The lighthouse of Zabra is open again2.	On the eleven lighthouse	It cost 1,200 euros; see the report.	lighthouse-eleven	252	2026-11-30 03:27:57.602934+00
169	EN	FR	It cost 1,200 euros; see <4>the report</4>.	It cost 1,200 euros; see <4>the report</4>.	It cost 1,200 euros; see the report.	The lighthouse of Zabra is open again2.	It	lighthouse-eleven	253	2026-11-30 03:27:57.894148+00
172	EN	FR	The lamp is <1>bright</1>.	The lamp is <1>bright</1>.	The lamp is bright.	On the lamp	Nobody sees ita.	lamp-eleven	279	2026-11-30 03:28:07.170914+00
173	EN	FR	<2>Nobody</2> sees it<3>a</3>.	<2>Nobody</2> sees it<3>a</3>.	Nobody sees ita.	The lamp is bright.	Oil	lamp-eleven	280	2026-11-30 03:28:08.861839+00
174	EN	FR	Oil	Oil	Oil	Nobody sees ita.	Wick	lamp-eleven	281	2026-11-30 03:28:10.010009+00
176	EN	FR	Light at last.	Light at last.	Light at last.	Wick	\N	lamp-eleven	283	2026-11-30 03:28:12.744947+00
180	EN	FR	<2>Nobody</2> sees it<3>a</3>.	<2>Nobody</2> sees it<3>a</3>.	Nobody sees ita.	The wick is bright.	Oil	wick-eleven	287	2026-11-30 03:28:20.424033+00
181	EN	FR	Oil	Oil	Oil	Nobody sees ita.	Wick	wick-eleven	288	2026-11-30 03:28:21.452187+00
184	EN	FR	On oil	Sur l’huile	On oil	\N	Oil is dear.	oil-eleven	291	2026-11-30 03:28:26.283461+00
185	EN	FR	Oil is dear.	L’huile est chère.	Oil is dear.	On oil	\N	oil-eleven	292	2026-11-30 03:28:27.671915+00
186	EN	FR	The eleven beacon burns.	La balise eleven brûle.	The eleven beacon burns.	\N	\N	eleven	\N	2026-11-30 03:28:30.162267+00
170	EN	FR	On lamp-eleven	On lamp-eleven	On lamp-eleven	\N	On the lamp	lamp-eleven	277	2026-11-30 03:28:03.931735+00
171	EN	FR	On the lamp	On the lamp	On the lamp	On lamp-eleven	The lamp is bright.	lamp-eleven	278	2026-11-30 03:28:05.57213+00
175	EN	FR	Wick	Wick	Wick	Oil	Light at last.	lamp-eleven	282	2026-11-30 03:28:11.201846+00
177	EN	FR	On wick-eleven	On wick-eleven	On wick-eleven	\N	On the wick	wick-eleven	284	2026-11-30 03:28:15.750508+00
178	EN	FR	On the wick	On the wick	On the wick	On wick-eleven	The wick is bright.	wick-eleven	285	2026-11-30 03:28:17.503316+00
179	EN	FR	The wick is <1>bright</1>.	The wick is <1>bright</1>.	The wick is bright.	On the wick	Nobody sees ita.	wick-eleven	286	2026-11-30 03:28:18.976923+00
182	EN	FR	Wick	Wick	Wick	Oil	Light at last.	wick-eleven	289	2026-11-30 03:28:22.498056+00
183	EN	FR	Light at last.	Light at last.	Light at last.	Wick	\N	wick-eleven	290	2026-11-30 03:28:23.983331+00
\.
COPY no_name (id, language, form, folded, author_id, at) FROM stdin;
2	EN	Monday	monday	2	2026-11-29 17:07:17.358744+00
\.
COPY paragraph (id, revision_id, ordinal, kind, level, text, codes) FROM stdin;
1	1	1	TITLE	0	Beyrouth : le droit à la vérité ne se prescrit pas	[]
2	1	2	PARAGRAPH	0	Paris, le 3 août 2026	[]
3	1	3	PARAGRAPH	0	Demain, Beyrouth se recueillera une sixième fois devant les silos éventrés de son port. Le 4 août 2020, peu après 18 heures, quelque 2 750 tonnes de nitrate d’ammonium y ont explosé. Plus de 200 personnes ont perdu la vie, des milliers d’autres ont été blessées et environ 300 000 se sont retrouvées sans abri. Six ans plus tard, les familles attendent toujours qu’un tribunal dise qui savait, qui a décidé et qui s’est tu.	[]
4	1	4	PARAGRAPH	0	« Nous ne demandons pas la vengeance, nous a écrit Mme N. S., qui a perdu sa fille. Nous demandons un procès. »	[]
5	1	5	HEADING	2	Une enquête indépendante	[]
6	1	6	PARAGRAPH	0	Le Centre Madar pour les droits humains appelle le Liban à garantir l’indépendance des magistrats chargés de l’affaire, conformément à l’art. 14 du Pacte international relatif aux droits civils et politiques. Il invite le Conseil des droits de l’homme des Nations unies à créer une mission internationale d’établissement des faits. Combien d’anniversaires faudra-t-il encore ?	[]
7	1	7	PARAGRAPH	0	Contact presse : press@madar.example	[]
8	2	1	TITLE	0	اینترنت حق مردم است، نه ابزار تنبیه	[]
9	2	2	PARAGRAPH	0	پاریس، ۱۸ ژوئن ۲۰۲۶	[]
10	2	3	PARAGRAPH	0	انجمن روزن برای آزادی بیان از قطع پیاپی اینترنت در استان‌های خوزستان و سیستان و بلوچستان به‌شدت نگران است. داوطلبان ما از ۲۸ مه تا ۱۴ ژوئن ۲۰۲۶ در ۱۷ شهر، از جمله اهواز، آبادان و زاهدان، ۲۱۶ مورد قطع یا کندی شدید اینترنت را ثبت کردند. طولانی‌ترین قطعی ۷۴ ساعت ادامه یافت و به گفتهٔ کارشناسان ما بیش از ۲٫۳ میلیون نفر را از هر ارتباطی محروم کرد. این رقم‌ها تنها آن چیزی را نشان می‌دهد که توانستیم بسنجیم. آنچه سنجیدنی نیست، هراس مادری است که از فرزندش خبر ندارد.	[]
11	2	4	HEADING	2	آنچه شاهدان می‌گویند	[]
12	2	5	PARAGRAPH	0	خانم م.ر.، پرستار ۳۴ ساله در اهواز، به ما گفت: «شب ۲ ژوئن نتوانستیم برای سه بیمار خون درخواست کنیم. تلفن کار نمی‌کرد و اینترنت هم نبود. اگر جاده هم بسته می‌شد، چه باید می‌کردیم؟»	[]
13	2	6	PARAGRAPH	0	یک خانم آموزگار در زاهدان گفت که ۴۲ نفر از دانش‌آموزانش از امتحان سراسری بازمانده‌اند. او پرسید: «چه کسی این سال را به آنان پس می‌دهد؟»	[]
14	2	7	HEADING	2	روزنامه‌نگاران زیر فشار	[]
15	2	8	PARAGRAPH	0	هم‌زمان با قطع اینترنت، دست‌کم ۱۱ روزنامه‌نگار و وبلاگ‌نویس در تهران، اهواز و شیراز احضار یا بازداشت شدند. هیچ‌یک از آنان تا امروز به وکیل دسترسی نداشته است. ما نام‌های آنان را در اختیار گزارشگران بدون مرز و کمیتهٔ حقوق بشر سازمان ملل متحد گذاشته‌ایم.	[]
16	2	9	PARAGRAPH	0	بر پایهٔ مادهٔ ۱۹ میثاق بین‌المللی حقوق مدنی و سیاسی، که ایران آن را در سال ۱۹۷۵ تصویب کرد، هر کس حق دارد آزادانه اطلاعات را جست‌وجو کند، به دست آورد و منتشر کند. شورای حقوق بشر سازمان ملل متحد نیز در ژوئیهٔ ۲۰۱۶ اقدام‌هایی را که عمداً مانع دسترسی به اینترنت می‌شود محکوم کرد.	[]
17	2	10	HEADING	2	خواست‌های ما	[]
18	2	11	PARAGRAPH	0	از مقام‌های مسئول می‌خواهیم که:	[]
19	2	12	LIST_ITEM	1	اینترنت را در همهٔ استان‌ها بی هیچ قید و شرطی وصل کنند؛	[]
20	2	13	LIST_ITEM	1	همهٔ کسانی را که تنها به سبب کار خبری بازداشت شده‌اند آزاد کنند؛	[]
21	2	14	LIST_ITEM	1	علت و مدت هر یک از این ۲۱۶ مورد را به آگاهی مردم برسانند؛	[]
22	2	15	LIST_ITEM	1	تا ۳۱ اوت ۲۰۲۶ لایحه‌ای به مجلس ببرند که قطع اینترنت را ممنوع کند.	[]
23	2	16	PARAGRAPH	0	از اتحادیهٔ اروپا نیز می‌خواهیم که از ابزارهای ارتباطی امن برای شهروندان پشتیبانی کند.	[]
24	2	17	HEADING	2	حق دانستن	[]
25	2	18	PARAGRAPH	0	کاوه سپهری، سخنگوی انجمن روزن برای آزادی بیان، گفت: «قطع اینترنت صدای مردم را خاموش نمی‌کند، تنها گوش جهان را می‌بندد.» او افزود: «هر ساعت سکوت ساعتی است که در آن هیچ‌کس پاسخگو نیست!»	[]
26	2	19	PARAGRAPH	0	این انجمن از سال ۲۰۱۲ در پاریس و بروکسل فعالیت می‌کند و به هیچ دولت یا حزبی وابسته نیست. داده‌های کامل این گزارش در نشانی https://www.rozan.example/data منتشر شده است. برای تماس با ما به info@rozan.example بنویسید.	[]
27	3	1	TITLE	0	Mosul’s Displaced Families Cannot Wait Another Decade	[]
28	3	2	PARAGRAPH	0	Geneva, 9 April 2026	[]
29	3	3	PARAGRAPH	0	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings. Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026. They spoke with 1,318 heads of household in 23 neighbourhoods and villages. What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	[]
30	3	4	HEADING	2	Ground that still kills	[]
31	3	5	PARAGRAPH	0	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children. In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected. The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	[]
32	3	6	PARAGRAPH	0	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers. Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later. The mother told her: “We had waited seven years for this house. Nobody came to look at it. Must my sons be the ones to find what lies under the floor?”	[]
33	3	7	HEADING	2	Papers that nobody accepts	[]
34	3	8	PARAGRAPH	0	Those who fled in 2014 often fled without their papers. Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009. Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises. The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	[]
35	3	9	PARAGRAPH	0	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared. On some days I sign forty papers and still send most families home.” UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	[]
36	3	10	HEADING	2	What must happen now	[]
37	3	11	PARAGRAPH	0	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	[]
38	3	12	LIST_ITEM	1	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	[]
39	3	13	LIST_ITEM	1	send mobile courts to every camp and every subdistrict before 30 September 2026;	[]
40	3	14	LIST_ITEM	1	issue every child with a birth certificate, whatever documents its parents hold;	[]
41	3	15	LIST_ITEM	1	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	[]
42	3	16	HEADING	2	Memory and justice	[]
43	3	17	PARAGRAPH	0	None of this can replace justice. In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend. “Return is not a favour,” said Dr. Tamimi in Geneva. “It is a right, and a right does not expire.” Who would dare to tell these families otherwise?	[]
44	3	18	HEADING	2	Note to editors	[]
45	3	19	PARAGRAPH	0	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026. For interviews, please write to press@madar.example. Some details have been changed to protect the families.	[]
47	4	2	PARAGRAPH	0	The workers of the harbour stopped work on Monday; the harbour strike goes on. They ask for safe machines and fair wages of 1,200 a month.	[]
48	4	3	HEADING	2	What we ask	[]
49	4	4	LIST_ITEM	1	The port authority must meet them. <1>At once</1>, and in public.	[{"data": "**", "kind": "OPENING", "type": "bold", "number": 1}, {"data": "**", "kind": "CLOSING", "type": "bold", "number": 1}]
50	4	5	PARAGRAPH	0	The Zabra harbour has been closed since 3 March 2026. Boats wait outside, and the town of Zabra waits with them.	[]
51	4	6	PARAGRAPH	0	Signed by the crews.	[]
46	4	1	TITLE	0	A statement on the harbour strike of Zabra	[]
52	5	1	TITLE	0	A statement on the harbour strike of Zabra	[]
53	5	2	PARAGRAPH	0	The workers of the harbour stopped work on Monday; the harbour strike goes on. They ask for safe machines and fair wages of 1,300 a month.	[]
54	5	3	HEADING	2	What we ask	[]
55	5	4	LIST_ITEM	1	The port authority must meet them.	[]
56	5	5	PARAGRAPH	0	The Zabra harbour has been closed since 3 March 2026. Boats wait outside, and the town of Zabra waits with them.	[]
57	5	6	PARAGRAPH	0	Nobody has answered the Dockers Union yet.	[]
58	5	7	PARAGRAPH	0	Signed by the crews.	[]
59	6	1	TITLE	0	On the delay of the ferry	[]
60	6	2	PARAGRAPH	0	The ferry is late. Nobody said why.	[]
61	7	1	TITLE	0	On the delay of the ferry	[]
62	7	2	PARAGRAPH	0	The ferry is late. Nobody said why. We ask again.	[]
63	8	1	TITLE	0	On the opening of the bridge	[]
64	8	2	PARAGRAPH	0	The bridge opens. Everyone may walk.	[]
65	9	1	TITLE	0	On the closing of the tunnel	[]
66	9	2	PARAGRAPH	0	The tunnel closes.	[]
67	10	1	TITLE	0	نامهٔ کارگران	[]
68	10	2	PARAGRAPH	0	ما <1>امروز</1> کار نمی‌کنیم. فردا هم نه.	[{"data": "<b>", "kind": "OPENING", "type": "bold", "number": 1}, {"data": "</b>", "kind": "CLOSING", "type": "bold", "number": 1}]
69	10	3	LIST_ITEM	1	مزد عادلانه	[]
70	11	1	TITLE	0	Le port	[]
71	11	2	PARAGRAPH	0	Le port est fermé. <1>Les bateaux</1> attendent.	[{"data": "<run1>", "kind": "OPENING", "type": "bold", "number": 1}, {"data": "</run1>", "kind": "CLOSING", "type": "bold", "number": 1}]
72	12	1	TITLE	0	On the lighthouse	[]
73	12	2	PARAGRAPH	0	The lighthouse is dark.	[]
74	13	1	TITLE	0	On the eleven lighthouse	[]
75	13	2	PARAGRAPH	0	The lighthouse of <1>Zabra</1> is <2>open</2> again<3>2</3>. It cost 1,200 euros; see <4>the report</4>.	[{"data": "<b>", "kind": "OPENING", "type": "bold", "number": 1}, {"data": "</b>", "kind": "CLOSING", "type": "bold", "number": 1}, {"data": "<i>", "kind": "OPENING", "type": "italic", "number": 2}, {"data": "</i>", "kind": "CLOSING", "type": "italic", "number": 2}, {"data": "<sup>", "kind": "OPENING", "type": "sup", "number": 3}, {"data": "</sup>", "kind": "CLOSING", "type": "sup", "number": 3}, {"data": "<a href=\\"https://example.org/light?a=1&amp;b=2\\">", "kind": "OPENING", "type": "link", "number": 4}, {"data": "</a>", "kind": "CLOSING", "type": "link", "number": 4}]
76	13	3	LIST_ITEM	1	It burns oil.	[]
77	13	4	LIST_ITEM	1	It is <1>old</1> <2>new</2>.	[{"data": "<del>", "kind": "OPENING", "type": "strikethrough", "number": 1}, {"data": "</del>", "kind": "CLOSING", "type": "strikethrough", "number": 1}, {"data": "<ins>", "kind": "OPENING", "type": "underline", "number": 2}, {"data": "</ins>", "kind": "CLOSING", "type": "underline", "number": 2}]
78	13	5	LIST_ITEM	1	First light at dusk.	[]
79	13	6	TABLE_CELL	0	Year	[]
80	13	7	TABLE_CELL	0	Ships	[]
81	13	8	TABLE_CELL	0	2039	[]
82	13	9	TABLE_CELL	0	41	[]
83	13	10	QUOTE	0	We see the coast again.	[]
84	13	11	PARAGRAPH	0	H<1>2</1>O is cheap.\nThe <2/> shows it. Nobody was asked.	[{"data": "<sub>", "kind": "OPENING", "type": "sub", "number": 1}, {"data": "</sub>", "kind": "CLOSING", "type": "sub", "number": 1}, {"data": "<img src=\\"a.png\\" alt=\\"plan of the tower\\">", "kind": "STANDALONE", "type": "image", "number": 2}]
85	14	1	TITLE	0	On the eleven lighthouse	[]
86	14	2	PARAGRAPH	0	The lighthouse of <1>Zabra</1> is <2>open</2> again<3>2</3>. It cost 1,400 euros; see <4>the report</4>.	[{"data": "<b>", "kind": "OPENING", "type": "bold", "number": 1}, {"data": "</b>", "kind": "CLOSING", "type": "bold", "number": 1}, {"data": "<i>", "kind": "OPENING", "type": "italic", "number": 2}, {"data": "</i>", "kind": "CLOSING", "type": "italic", "number": 2}, {"data": "<sup>", "kind": "OPENING", "type": "sup", "number": 3}, {"data": "</sup>", "kind": "CLOSING", "type": "sup", "number": 3}, {"data": "<a href=\\"https://example.org/light?a=1&amp;b=2\\">", "kind": "OPENING", "type": "link", "number": 4}, {"data": "</a>", "kind": "CLOSING", "type": "link", "number": 4}]
87	14	3	LIST_ITEM	1	It burns oil.	[]
88	14	4	LIST_ITEM	1	It is <1>old</1> <2>new</2>.	[{"data": "<del>", "kind": "OPENING", "type": "strikethrough", "number": 1}, {"data": "</del>", "kind": "CLOSING", "type": "strikethrough", "number": 1}, {"data": "<ins>", "kind": "OPENING", "type": "underline", "number": 2}, {"data": "</ins>", "kind": "CLOSING", "type": "underline", "number": 2}]
89	14	5	LIST_ITEM	1	First light at dusk.	[]
90	14	6	TABLE_CELL	0	Year	[]
91	14	7	TABLE_CELL	0	Ships	[]
92	14	8	TABLE_CELL	0	2039	[]
93	14	9	TABLE_CELL	0	41	[]
94	14	10	QUOTE	0	We see the coast again.	[]
95	14	11	PARAGRAPH	0	H<1>2</1>O is cheap.\nThe <2/> shows it. Nobody was asked.	[{"data": "<sub>", "kind": "OPENING", "type": "sub", "number": 1}, {"data": "</sub>", "kind": "CLOSING", "type": "sub", "number": 1}, {"data": "<img src=\\"a.png\\" alt=\\"plan of the tower\\">", "kind": "STANDALONE", "type": "image", "number": 2}]
96	15	1	TITLE	0	On lamp-eleven	[]
97	15	2	HEADING	1	On the lamp	[]
98	15	3	PARAGRAPH	0	The lamp is <1>bright</1>. <2>Nobody</2> sees it<3>a</3>.	[{"data": "<b>", "kind": "OPENING", "type": "bold", "number": 1}, {"data": "</b>", "kind": "CLOSING", "type": "bold", "number": 1}, {"data": "<i>", "kind": "OPENING", "type": "italic", "number": 2}, {"data": "</i>", "kind": "CLOSING", "type": "italic", "number": 2}, {"data": "<sup>", "kind": "OPENING", "type": "sup", "number": 3}, {"data": "</sup>", "kind": "CLOSING", "type": "sup", "number": 3}]
99	15	4	LIST_ITEM	1	Oil	[]
100	15	5	TABLE_CELL	0	Wick	[]
101	15	6	QUOTE	0	Light at last.	[]
102	16	1	TITLE	0	On wick-eleven	[]
103	16	2	HEADING	1	On the wick	[]
104	16	3	PARAGRAPH	0	The wick is <1>bright</1>. <2>Nobody</2> sees it<3>a</3>.	[{"data": "<b>", "kind": "OPENING", "type": "bold", "number": 1}, {"data": "</b>", "kind": "CLOSING", "type": "bold", "number": 1}, {"data": "<i>", "kind": "OPENING", "type": "italic", "number": 2}, {"data": "</i>", "kind": "CLOSING", "type": "italic", "number": 2}, {"data": "<sup>", "kind": "OPENING", "type": "sup", "number": 3}, {"data": "</sup>", "kind": "CLOSING", "type": "sup", "number": 3}]
105	16	4	LIST_ITEM	1	Oil	[]
106	16	5	TABLE_CELL	0	Wick	[]
107	16	6	QUOTE	0	Light at last.	[]
108	17	1	TITLE	0	On oil	[]
109	17	2	PARAGRAPH	0	Oil is dear.	[]
\.
COPY past_segment (id, segment_id, paragraph_id, ordinal, text, translatable) FROM stdin;
1	85	46	1	A statement on the harbour strike of Zabra	t
2	86	47	1	The workers of the harbour stopped work on Monday;	t
3	94	47	2	the harbour strike goes on.	t
4	87	47	3	They ask for safe machines and fair wages of 1,200 a month.	t
5	88	48	1	What we ask	t
6	89	49	1	The port authority must meet them.	t
7	90	49	2	<1>At once</1>, and in public.	t
8	91	50	1	The Zabra harbour has been closed since 3 March 2026. Boats wait outside, and the town of Zabra waits with them.	t
9	93	51	1	Signed by the crews.	f
10	96	59	1	On the delay of the ferry	t
11	97	60	1	The ferry is late.	t
12	98	60	2	Nobody said why.	t
13	115	74	1	On the eleven lighthouse	t
14	116	75	1	The lighthouse of <1>Zabra</1> is <2>open</2> again<3>2</3>.	t
15	117	75	2	It cost 1,200 euros; see <4>the report</4>.	t
16	118	76	1	It	t
17	129	76	2	burns oil.	t
18	119	77	1	It is <1>old</1> <2>new</2>.	t
19	120	78	1	First light at dusk.	t
20	121	79	1	Year	t
21	122	80	1	Ships	t
22	123	81	1	2039	f
23	124	82	1	41	t
24	125	83	1	We see the coast again.	t
25	126	84	1	H<1>2</1>O is cheap.	t
26	127	84	2	The <2/> shows it. Nobody was asked.	t
\.
COPY personal_token (id, account_id, name, token_hash, created_at, revoked_at) FROM stdin;
1	5	desk script	9771fa05c0436701a1b2a33e88cb44889725e7051575e0bee1a66c72affe766a	2026-11-29 17:04:10.757001+00	\N
2	5	old script	2e4c73b5e6db7034373f6b64d5396e9edcbc387bd7431d09fa717efceda031c0	2026-11-29 17:04:11.480906+00	2026-11-29 17:04:11.991232+00
\.
COPY proposed_revision (id, statement_id, title, file_name, format, original, paragraphs, brought_by, brought_at) FROM stdin;
2	4	A statement still proposed	harbour-strike.txt	TXT	\\x54686520776f726b657273206f662074686520686172626f75722073746f7070656420776f726b206f6e204d6f6e6461793b2074686520686172626f757220737472696b6520676f6573206f6e2e20546865792061736b20666f722073616665206d616368696e657320616e642066616972207761676573206f6620312c3330302061206d6f6e74682e0a0a232320576861742077652061736b0a0a2d2054686520706f727420617574686f72697479206d757374206d656574207468656d2e0a0a546865205a6162726120686172626f757220686173206265656e20636c6f7365642073696e63652033204d6172636820323032362e20426f6174732077616974206f7574736964652c20616e642074686520746f776e206f66205a616272612077616974732077697468207468656d2e0a0a4e6f626f64792068617320616e7377657265642074686520446f636b65727320556e696f6e20736f206661722e0a0a5369676e6564206279207468652063726577732e0a	[{"kind": "TITLE", "text": "A statement still proposed", "codes": [], "level": 0}, {"kind": "PARAGRAPH", "text": "The workers of the harbour stopped work on Monday; the harbour strike goes on. They ask for safe machines and fair wages of 1,300 a month.", "codes": [], "level": 0}, {"kind": "PARAGRAPH", "text": "## What we ask", "codes": [], "level": 0}, {"kind": "PARAGRAPH", "text": "- The port authority must meet them.", "codes": [], "level": 0}, {"kind": "PARAGRAPH", "text": "The Zabra harbour has been closed since 3 March 2026. Boats wait outside, and the town of Zabra waits with them.", "codes": [], "level": 0}, {"kind": "PARAGRAPH", "text": "Nobody has answered the Dockers Union so far.", "codes": [], "level": 0}, {"kind": "PARAGRAPH", "text": "Signed by the crews.", "codes": [], "level": 0}]	2	2026-11-29 17:05:14.150638+00
5	11	On the eleven lighthouse	lighthouse-eleven-3.html	HTML	\\x3c68746d6c206c616e673d22656e223e3c686561643e3c7469746c653e4f6e2074686520656c6576656e206c69676874686f7573653c2f7469746c653e3c2f686561643e3c626f64793e0a3c68313e4f6e2074686520656c6576656e206c69676874686f7573653c2f68313e0a3c703e546865206c69676874686f757365206f66203c623e5a616272613c2f623e206973203c693e6f70656e3c2f693e20616761696e3c7375703e323c2f7375703e2e20497420636f737420312c353030206575726f733b20736565203c6120687265663d2268747470733a2f2f6578616d706c652e6f72672f6c696768743f613d3126616d703b623d32223e746865207265706f72743c2f613e2e3c2f703e0a3c756c3e3c6c693e4974206275726e73206f696c2e3c2f6c693e3c6c693e4974206973203c64656c3e6f6c643c2f64656c3e203c696e733e6e65773c2f696e733e2e3c2f6c693e3c2f756c3e0a3c6f6c3e3c6c693e4669727374206c69676874206174206475736b2e3c2f6c693e3c2f6f6c3e0a3c7461626c653e3c74723e3c74683e596561723c2f74683e3c74683e53686970733c2f74683e3c2f74723e3c74723e3c74643e323033393c2f74643e3c74643e34313c2f74643e3c2f74723e3c2f7461626c653e0a3c626c6f636b71756f74653e3c703e5765207365652074686520636f61737420616761696e2e3c2f703e3c2f626c6f636b71756f74653e0a3c703e483c7375623e323c2f7375623e4f2069732063686561702e3c62723e546865203c696d67207372633d22612e706e672220616c743d22706c616e206f662074686520746f776572223e2073686f77732069742e204e6f626f6479207761732061736b65642e3c2f703e0a3c2f626f64793e3c2f68746d6c3e	[{"kind": "TITLE", "text": "On the eleven lighthouse", "codes": [], "level": 0}, {"kind": "PARAGRAPH", "text": "The lighthouse of <1>Zabra</1> is <2>open</2> again<3>2</3>. It cost 1,500 euros; see <4>the report</4>.", "codes": [{"data": "<b>", "kind": "OPENING", "type": "bold", "number": 1}, {"data": "</b>", "kind": "CLOSING", "type": "bold", "number": 1}, {"data": "<i>", "kind": "OPENING", "type": "italic", "number": 2}, {"data": "</i>", "kind": "CLOSING", "type": "italic", "number": 2}, {"data": "<sup>", "kind": "OPENING", "type": "sup", "number": 3}, {"data": "</sup>", "kind": "CLOSING", "type": "sup", "number": 3}, {"data": "<a href=\\"https://example.org/light?a=1&amp;b=2\\">", "kind": "OPENING", "type": "link", "number": 4}, {"data": "</a>", "kind": "CLOSING", "type": "link", "number": 4}], "level": 0}, {"kind": "LIST_ITEM", "text": "It burns oil.", "codes": [], "level": 1}, {"kind": "LIST_ITEM", "text": "It is <1>old</1> <2>new</2>.", "codes": [{"data": "<del>", "kind": "OPENING", "type": "strikethrough", "number": 1}, {"data": "</del>", "kind": "CLOSING", "type": "strikethrough", "number": 1}, {"data": "<ins>", "kind": "OPENING", "type": "underline", "number": 2}, {"data": "</ins>", "kind": "CLOSING", "type": "underline", "number": 2}], "level": 1}, {"kind": "LIST_ITEM", "text": "First light at dusk.", "codes": [], "level": 1}, {"kind": "TABLE_CELL", "text": "Year", "codes": [], "level": 0}, {"kind": "TABLE_CELL", "text": "Ships", "codes": [], "level": 0}, {"kind": "TABLE_CELL", "text": "2039", "codes": [], "level": 0}, {"kind": "TABLE_CELL", "text": "41", "codes": [], "level": 0}, {"kind": "QUOTE", "text": "We see the coast again.", "codes": [], "level": 0}, {"kind": "PARAGRAPH", "text": "H<1>2</1>O is cheap.\\nThe <2/> shows it. Nobody was asked.", "codes": [{"data": "<sub>", "kind": "OPENING", "type": "sub", "number": 1}, {"data": "</sub>", "kind": "CLOSING", "type": "sub", "number": 1}, {"data": "<img src=\\"a.png\\" alt=\\"plan of the tower\\">", "kind": "STANDALONE", "type": "image", "number": 2}], "level": 0}]	2	2026-11-30 03:28:01.354929+00
\.
COPY recheck (id, statement_id, cause, asked_by_id, asked_at, position, done, total, finished_at, errors, warnings, late, version) FROM stdin;
1	3	ARRIVED	\N	2026-11-29 17:03:58.02691+00	213	117	117	2026-11-29 17:04:01.4151+00	0	0	0	4
27	3	GLOSSARY	\N	2026-11-29 17:05:04.603885+00	213	117	117	2026-11-29 17:05:07.262616+00	0	0	0	9
43	3	GLOSSARY	\N	2026-11-29 17:07:05.653391+00	213	117	117	2026-11-29 17:07:07.34277+00	3	0	3	6
2	2	ARRIVED	\N	2026-11-29 17:03:58.02691+00	76	76	76	2026-11-29 17:04:02.357352+00	0	0	0	3
34	4	GLOSSARY	\N	2026-11-29 17:05:04.603885+00	227	12	12	2026-11-29 17:05:07.605281+00	4	2	1	2
44	5	GLOSSARY	\N	2026-11-29 17:07:05.653391+00	243	4	4	2026-11-29 17:07:07.506511+00	0	0	0	4
35	2	GLOSSARY	\N	2026-11-29 17:05:04.603885+00	76	76	76	2026-11-29 17:05:08.297444+00	0	0	0	3
36	4	ASKED	2	2026-11-29 17:05:16.025182+00	227	12	12	2026-11-29 17:05:18.572635+00	4	1	1	2
45	4	GLOSSARY	\N	2026-11-29 17:07:05.653391+00	227	13	13	2026-11-29 17:07:08.042785+00	4	1	1	4
46	6	GLOSSARY	\N	2026-11-29 17:07:05.653391+00	246	3	3	2026-11-29 17:07:08.478802+00	0	0	0	4
37	3	GLOSSARY	\N	2026-11-29 17:05:38.679672+00	213	117	117	2026-11-29 17:05:40.957275+00	3	0	3	4
3	3	GLOSSARY	\N	2026-11-29 17:04:52.456481+00	213	117	117	2026-11-29 17:04:53.49097+00	0	0	0	11
38	5	GLOSSARY	\N	2026-11-29 17:05:38.679672+00	243	4	4	2026-11-29 17:05:41.171726+00	0	0	0	2
4	4	GLOSSARY	\N	2026-11-29 17:04:52.456481+00	227	12	12	2026-11-29 17:04:53.899312+00	4	2	1	6
39	4	GLOSSARY	\N	2026-11-29 17:05:38.679672+00	227	12	12	2026-11-29 17:05:41.594605+00	4	1	1	2
5	2	GLOSSARY	\N	2026-11-29 17:04:52.456481+00	76	76	76	2026-11-29 17:04:54.382433+00	0	0	0	7
47	2	GLOSSARY	\N	2026-11-29 17:07:05.653391+00	76	76	76	2026-11-29 17:07:09.133604+00	0	0	0	5
40	6	GLOSSARY	\N	2026-11-29 17:05:38.679672+00	246	3	3	2026-11-29 17:05:41.694513+00	0	0	0	2
18	3	GLOSSARY	\N	2026-11-29 17:04:54.722195+00	213	117	117	2026-11-29 17:04:57.704271+00	0	0	0	4
48	7	GLOSSARY	\N	2026-11-29 17:07:05.653391+00	248	2	2	2026-11-29 17:07:09.286488+00	0	0	0	4
41	2	GLOSSARY	\N	2026-11-29 17:05:38.679672+00	76	76	76	2026-11-29 17:05:42.114489+00	0	0	0	3
42	7	GLOSSARY	\N	2026-11-29 17:05:38.679672+00	248	2	2	2026-11-29 17:05:42.2151+00	0	0	0	2
21	3	GLOSSARY	\N	2026-11-29 17:04:58.226267+00	213	117	117	2026-11-29 17:05:00.52778+00	0	0	0	5
19	4	GLOSSARY	\N	2026-11-29 17:05:00.992306+00	227	12	12	2026-11-29 17:05:03.154511+00	4	2	1	7
20	2	GLOSSARY	\N	2026-11-29 17:05:00.992306+00	76	76	76	2026-11-29 17:05:04.586836+00	0	0	0	7
61	3	GLOSSARY	\N	2026-11-29 17:07:16.809732+00	213	117	117	2026-11-29 17:07:19.009365+00	3	0	3	4
62	5	GLOSSARY	\N	2026-11-29 17:07:16.809732+00	243	4	4	2026-11-29 17:07:19.183263+00	0	0	0	2
63	4	GLOSSARY	\N	2026-11-29 17:07:16.809732+00	227	13	13	2026-11-29 17:07:19.579025+00	4	1	1	2
64	10	GLOSSARY	\N	2026-11-29 17:07:16.809732+00	250	2	2	2026-11-29 17:07:19.980651+00	2	0	2	2
65	6	GLOSSARY	\N	2026-11-29 17:07:16.809732+00	246	3	3	2026-11-29 17:07:20.255422+00	0	0	0	2
66	2	GLOSSARY	\N	2026-11-29 17:07:16.809732+00	76	76	76	2026-11-29 17:07:21.331511+00	0	0	0	3
67	7	GLOSSARY	\N	2026-11-29 17:07:16.809732+00	248	2	2	2026-11-29 17:07:21.638524+00	0	0	0	2
107	7	GLOSSARY	\N	2026-11-30 03:28:29.867775+00	248	2	2	2026-11-30 03:28:32.252191+00	0	0	0	3
68	11	ASKED	2	2026-11-30 03:28:00.374455+00	264	7	7	2026-11-30 03:28:01.105947+00	6	3	0	2
74	7	GLOSSARY	\N	2026-11-30 03:28:29.128048+00	248	2	2	2026-11-30 03:28:29.310653+00	0	0	0	4
79	14	GLOSSARY	\N	2026-11-30 03:28:29.128048+00	292	2	2	2026-11-30 03:28:29.637247+00	0	0	0	4
108	10	GLOSSARY	\N	2026-11-30 03:28:29.867775+00	250	2	2	2026-11-30 03:28:32.280122+00	2	0	2	3
70	3	GLOSSARY	\N	2026-11-30 03:28:29.867775+00	213	117	117	2026-11-30 03:28:31.462883+00	3	0	3	8
71	4	GLOSSARY	\N	2026-11-30 03:28:29.867775+00	227	12	12	2026-11-30 03:28:31.619782+00	4	1	1	6
69	2	GLOSSARY	\N	2026-11-30 03:28:28.494617+00	76	76	76	2026-11-30 03:28:29.258223+00	0	0	0	4
109	11	GLOSSARY	\N	2026-11-30 03:28:29.867775+00	264	7	7	2026-11-30 03:28:32.319705+00	6	3	0	3
72	5	GLOSSARY	\N	2026-11-30 03:28:29.867775+00	243	4	4	2026-11-30 03:28:31.726907+00	0	0	0	6
73	6	GLOSSARY	\N	2026-11-30 03:28:29.867775+00	246	3	3	2026-11-30 03:28:31.805589+00	0	0	0	6
110	12	GLOSSARY	\N	2026-11-30 03:28:29.867775+00	283	7	7	2026-11-30 03:28:32.341374+00	0	0	0	3
111	13	GLOSSARY	\N	2026-11-30 03:28:29.867775+00	290	7	7	2026-11-30 03:28:32.362162+00	0	0	0	3
112	14	GLOSSARY	\N	2026-11-30 03:28:29.867775+00	292	2	2	2026-11-30 03:28:32.380704+00	0	0	0	3
75	10	GLOSSARY	\N	2026-11-30 03:28:29.128048+00	250	2	2	2026-11-30 03:28:29.330843+00	2	0	2	4
76	11	GLOSSARY	\N	2026-11-30 03:28:29.128048+00	264	7	7	2026-11-30 03:28:29.464937+00	6	3	0	4
77	12	GLOSSARY	\N	2026-11-30 03:28:29.128048+00	283	7	7	2026-11-30 03:28:29.526444+00	0	0	0	4
78	13	GLOSSARY	\N	2026-11-30 03:28:29.128048+00	290	7	7	2026-11-30 03:28:29.58939+00	0	0	0	4
91	2	GLOSSARY	\N	2026-11-30 03:28:29.867775+00	76	76	76	2026-11-30 03:28:32.198832+00	0	0	0	5
\.
COPY revision (id, statement_id, number, file_name, format, original, sha256, brought_by, brought_at) FROM stdin;
1	1	1	beirut-truth.md	MARKDOWN	\\x2320426579726f757468c2a03a206c652064726f697420c3a0206c612076c3a9726974c3a9206e65207365207072657363726974207061730a0a50617269732c206c65203320616fc3bb7420323032360a0a44656d61696e2c20426579726f757468207365207265637565696c6c65726120756e652073697869c3a86d6520666f697320646576616e74206c65732073696c6f7320c3a976656e7472c3a97320646520736f6e20706f72742e204c65203420616fc3bb7420323032302c2070657520617072c3a873203138c2a06865757265732c207175656c7175652032e280af373530c2a0746f6e6e6573206465206e6974726174652064e28099616d6d6f6e69756d2079206f6e74206578706c6f73c3a92e20506c75732064652032303020706572736f6e6e6573206f6e74207065726475206c61207669652c20646573206d696c6c696572732064e28099617574726573206f6e7420c3a974c3a920626c657373c3a9657320657420656e7669726f6e20333030e280af30303020736520736f6e7420726574726f7576c3a965732073616e7320616272692e2053697820616e7320706c757320746172642c206c65732066616d696c6c657320617474656e64656e7420746f756a6f757273207175e28099756e2074726962756e616c206469736520717569207361766169742c2071756920612064c3a9636964c3a9206574207175692073e280996573742074752e0a0ac2abc2a04e6f7573206e652064656d616e646f6e7320706173206c612076656e6765616e63652c206e6f7573206120c3a963726974204d6d65c2a04e2ec2a0532e2c2071756920612070657264752073612066696c6c652e204e6f75732064656d616e646f6e7320756e2070726f63c3a8732ec2a0c2bb0a0a232320556e6520656e7175c3aa746520696e64c3a970656e64616e74650a0a4c652043656e747265204d6164617220706f7572206c65732064726f6974732068756d61696e7320617070656c6c65206c65204c6962616e20c3a020676172616e746972206ce28099696e64c3a970656e64616e636520646573206d616769737472617473206368617267c3a973206465206ce28099616666616972652c20636f6e666f726dc3a96d656e7420c3a0206ce280996172742ec2a0313420647520506163746520696e7465726e6174696f6e616c2072656c61746966206175782064726f69747320636976696c7320657420706f6c697469717565732e20496c20696e76697465206c6520436f6e7365696c206465732064726f697473206465206ce28099686f6d6d6520646573204e6174696f6e7320756e69657320c3a0206372c3a9657220756e65206d697373696f6e20696e7465726e6174696f6e616c652064e28099c3a97461626c697373656d656e74206465732066616974732e20436f6d6269656e2064e28099616e6e69766572736169726573206661756472612d742d696c20656e636f7265e280af3f0a0a436f6e7461637420707265737365c2a03a207072657373406d616461722e6578616d706c65	48475d95f663109a1aa4362923cfda17fd12b19fd3b676c141313000383dbe07	2	2026-11-29 17:03:10.478533+00
2	2	1	internet-shutdown.md	MARKDOWN	\\x2320d8a7db8cd986d8aad8b1d986d8aa20d8add98220d985d8b1d8afd98520d8a7d8b3d8aad88c20d986d98720d8a7d8a8d8b2d8a7d8b120d8aad986d8a8db8cd9870a0ad9bed8a7d8b1db8cd8b3d88c20dbb1dbb820da98d988d8a6d98620dbb2dbb0dbb2dbb60a0ad8a7d986d8acd985d98620d8b1d988d8b2d98620d8a8d8b1d8a7db8c20d8a2d8b2d8a7d8afdb8c20d8a8db8cd8a7d98620d8a7d8b220d982d8b7d8b920d9bedb8cd8a7d9bedb8c20d8a7db8cd986d8aad8b1d986d8aa20d8afd8b120d8a7d8b3d8aad8a7d986e2808cd987d8a7db8c20d8aed988d8b2d8b3d8aad8a7d98620d98820d8b3db8cd8b3d8aad8a7d98620d98820d8a8d984d988da86d8b3d8aad8a7d98620d8a8d987e2808cd8b4d8afd8aa20d986daafd8b1d8a7d98620d8a7d8b3d8aa2e20d8afd8a7d988d8b7d984d8a8d8a7d98620d985d8a720d8a7d8b220dbb2dbb820d985d98720d8aad8a720dbb1dbb420da98d988d8a6d98620dbb2dbb0dbb2dbb620d8afd8b120dbb1dbb720d8b4d987d8b1d88c20d8a7d8b220d8acd985d984d98720d8a7d987d988d8a7d8b2d88c20d8a2d8a8d8a7d8afd8a7d98620d98820d8b2d8a7d987d8afd8a7d986d88c20dbb2dbb1dbb620d985d988d8b1d8af20d982d8b7d8b920db8cd8a720daa9d986d8afdb8c20d8b4d8afdb8cd8af20d8a7db8cd986d8aad8b1d986d8aa20d8b1d8a720d8abd8a8d8aa20daa9d8b1d8afd986d8af2e20d8b7d988d984d8a7d986db8ce2808cd8aad8b1db8cd98620d982d8b7d8b9db8c20dbb7dbb420d8b3d8a7d8b9d8aa20d8a7d8afd8a7d985d98720db8cd8a7d981d8aa20d98820d8a8d98720daafd981d8aad987d99420daa9d8a7d8b1d8b4d986d8a7d8b3d8a7d98620d985d8a720d8a8db8cd8b420d8a7d8b220dbb2d9abdbb320d985db8cd984db8cd988d98620d986d981d8b120d8b1d8a720d8a7d8b220d987d8b120d8a7d8b1d8aad8a8d8a7d8b7db8c20d985d8add8b1d988d98520daa9d8b1d8af2e20d8a7db8cd98620d8b1d982d985e2808cd987d8a720d8aad986d987d8a720d8a2d98620da86db8cd8b2db8c20d8b1d8a720d986d8b4d8a7d98620d985db8ce2808cd8afd987d8af20daa9d98720d8aad988d8a7d986d8b3d8aadb8cd98520d8a8d8b3d986d8acdb8cd9852e20d8a2d986da86d98720d8b3d986d8acdb8cd8afd986db8c20d986db8cd8b3d8aad88c20d987d8b1d8a7d8b320d985d8a7d8afd8b1db8c20d8a7d8b3d8aa20daa9d98720d8a7d8b220d981d8b1d8b2d986d8afd8b420d8aed8a8d8b120d986d8afd8a7d8b1d8af2e0a0a232320d8a2d986da86d98720d8b4d8a7d987d8afd8a7d98620d985db8ce2808cdaafd988db8cd986d8af0a0ad8aed8a7d986d98520d9852ed8b12ed88c20d9bed8b1d8b3d8aad8a7d8b120dbb3dbb420d8b3d8a7d984d98720d8afd8b120d8a7d987d988d8a7d8b2d88c20d8a8d98720d985d8a720daafd981d8aa3a20c2abd8b4d8a820dbb220da98d988d8a6d98620d986d8aad988d8a7d986d8b3d8aadb8cd98520d8a8d8b1d8a7db8c20d8b3d98720d8a8db8cd985d8a7d8b120d8aed988d98620d8afd8b1d8aed988d8a7d8b3d8aa20daa9d986db8cd9852e20d8aad984d981d98620daa9d8a7d8b120d986d985db8ce2808cdaa9d8b1d8af20d98820d8a7db8cd986d8aad8b1d986d8aa20d987d98520d986d8a8d988d8af2e20d8a7daafd8b120d8acd8a7d8afd98720d987d98520d8a8d8b3d8aad98720d985db8ce2808cd8b4d8afd88c20da86d98720d8a8d8a7db8cd8af20d985db8ce2808cdaa9d8b1d8afdb8cd985d89fc2bb0a0adb8cdaa920d8aed8a7d986d98520d8a2d985d988d8b2daafd8a7d8b120d8afd8b120d8b2d8a7d987d8afd8a7d98620daafd981d8aa20daa9d98720dbb4dbb220d986d981d8b120d8a7d8b220d8afd8a7d986d8b4e2808cd8a2d985d988d8b2d8a7d986d8b420d8a7d8b220d8a7d985d8aad8add8a7d98620d8b3d8b1d8a7d8b3d8b1db8c20d8a8d8a7d8b2d985d8a7d986d8afd987e2808cd8a7d986d8af2e20d8a7d98820d9bed8b1d8b3db8cd8af3a20c2abda86d98720daa9d8b3db8c20d8a7db8cd98620d8b3d8a7d98420d8b1d8a720d8a8d98720d8a2d986d8a7d98620d9bed8b320d985db8ce2808cd8afd987d8afd89fc2bb0a0a232320d8b1d988d8b2d986d8a7d985d987e2808cd986daafd8a7d8b1d8a7d98620d8b2db8cd8b120d981d8b4d8a7d8b10a0ad987d985e2808cd8b2d985d8a7d98620d8a8d8a720d982d8b7d8b920d8a7db8cd986d8aad8b1d986d8aad88c20d8afd8b3d8aae2808cdaa9d98520dbb1dbb120d8b1d988d8b2d986d8a7d985d987e2808cd986daafd8a7d8b120d98820d988d8a8d984d8a7daafe2808cd986d988db8cd8b320d8afd8b120d8aad987d8b1d8a7d986d88c20d8a7d987d988d8a7d8b220d98820d8b4db8cd8b1d8a7d8b220d8a7d8add8b6d8a7d8b120db8cd8a720d8a8d8a7d8b2d8afd8a7d8b4d8aa20d8b4d8afd986d8af2e20d987db8cda86e2808cdb8cdaa920d8a7d8b220d8a2d986d8a7d98620d8aad8a720d8a7d985d8b1d988d8b220d8a8d98720d988daa9db8cd98420d8afd8b3d8aad8b1d8b3db8c20d986d8afd8a7d8b4d8aad98720d8a7d8b3d8aa2e20d985d8a720d986d8a7d985e2808cd987d8a7db8c20d8a2d986d8a7d98620d8b1d8a720d8afd8b120d8a7d8aed8aadb8cd8a7d8b120daafd8b2d8a7d8b1d8b4daafd8b1d8a7d98620d8a8d8afd988d98620d985d8b1d8b220d98820daa9d985db8cd8aad987d99420d8add982d988d98220d8a8d8b4d8b120d8b3d8a7d8b2d985d8a7d98620d985d984d98420d985d8aad8add8af20daafd8b0d8a7d8b4d8aad987e2808cd8a7db8cd9852e0a0ad8a8d8b120d9bed8a7db8cd987d99420d985d8a7d8afd987d99420dbb1dbb920d985db8cd8abd8a7d98220d8a8db8cd986e2808cd8a7d984d985d984d984db8c20d8add982d988d98220d985d8afd986db8c20d98820d8b3db8cd8a7d8b3db8cd88c20daa9d98720d8a7db8cd8b1d8a7d98620d8a2d98620d8b1d8a720d8afd8b120d8b3d8a7d98420dbb1dbb9dbb7dbb520d8aad8b5d988db8cd8a820daa9d8b1d8afd88c20d987d8b120daa9d8b320d8add98220d8afd8a7d8b1d8af20d8a2d8b2d8a7d8afd8a7d986d98720d8a7d8b7d984d8a7d8b9d8a7d8aa20d8b1d8a720d8acd8b3d8aae2808cd988d8acd98820daa9d986d8afd88c20d8a8d98720d8afd8b3d8aa20d8a2d988d8b1d8af20d98820d985d986d8aad8b4d8b120daa9d986d8af2e20d8b4d988d8b1d8a7db8c20d8add982d988d98220d8a8d8b4d8b120d8b3d8a7d8b2d985d8a7d98620d985d984d98420d985d8aad8add8af20d986db8cd8b220d8afd8b120da98d988d8a6db8cd987d99420dbb2dbb0dbb1dbb620d8a7d982d8afd8a7d985e2808cd987d8a7db8cdb8c20d8b1d8a720daa9d98720d8b9d985d8afd8a7d98b20d985d8a7d986d8b920d8afd8b3d8aad8b1d8b3db8c20d8a8d98720d8a7db8cd986d8aad8b1d986d8aa20d985db8ce2808cd8b4d988d8af20d985d8addaa9d988d98520daa9d8b1d8af2e0a0a232320d8aed988d8a7d8b3d8aae2808cd987d8a7db8c20d985d8a70a0ad8a7d8b220d985d982d8a7d985e2808cd987d8a7db8c20d985d8b3d8a6d988d98420d985db8ce2808cd8aed988d8a7d987db8cd98520daa9d9873a0a0a2d20d8a7db8cd986d8aad8b1d986d8aa20d8b1d8a720d8afd8b120d987d985d987d99420d8a7d8b3d8aad8a7d986e2808cd987d8a720d8a8db8c20d987db8cda8620d982db8cd8af20d98820d8b4d8b1d8b7db8c20d988d8b5d98420daa9d986d986d8afd89b0a0a2d20d987d985d987d99420daa9d8b3d8a7d986db8c20d8b1d8a720daa9d98720d8aad986d987d8a720d8a8d98720d8b3d8a8d8a820daa9d8a7d8b120d8aed8a8d8b1db8c20d8a8d8a7d8b2d8afd8a7d8b4d8aa20d8b4d8afd987e2808cd8a7d986d8af20d8a2d8b2d8a7d8af20daa9d986d986d8afd89b0a0a2d20d8b9d984d8aa20d98820d985d8afd8aa20d987d8b120db8cdaa920d8a7d8b220d8a7db8cd98620dbb2dbb1dbb620d985d988d8b1d8af20d8b1d8a720d8a8d98720d8a2daafd8a7d987db8c20d985d8b1d8afd98520d8a8d8b1d8b3d8a7d986d986d8afd89b0a0a2d20d8aad8a720dbb3dbb120d8a7d988d8aa20dbb2dbb0dbb2dbb620d984d8a7db8cd8add987e2808cd8a7db8c20d8a8d98720d985d8acd984d8b320d8a8d8a8d8b1d986d8af20daa9d98720d982d8b7d8b920d8a7db8cd986d8aad8b1d986d8aa20d8b1d8a720d985d985d986d988d8b920daa9d986d8af2e0a0ad8a7d8b220d8a7d8aad8add8a7d8afdb8cd987d99420d8a7d8b1d988d9bed8a720d986db8cd8b220d985db8ce2808cd8aed988d8a7d987db8cd98520daa9d98720d8a7d8b220d8a7d8a8d8b2d8a7d8b1d987d8a7db8c20d8a7d8b1d8aad8a8d8a7d8b7db8c20d8a7d985d98620d8a8d8b1d8a7db8c20d8b4d987d8b1d988d986d8afd8a7d98620d9bed8b4d8aadb8cd8a8d8a7d986db8c20daa9d986d8af2e0a0a232320d8add98220d8afd8a7d986d8b3d8aad9860a0adaa9d8a7d988d98720d8b3d9bed987d8b1db8cd88c20d8b3d8aed986daafd988db8c20d8a7d986d8acd985d98620d8b1d988d8b2d98620d8a8d8b1d8a7db8c20d8a2d8b2d8a7d8afdb8c20d8a8db8cd8a7d986d88c20daafd981d8aa3a20c2abd982d8b7d8b920d8a7db8cd986d8aad8b1d986d8aa20d8b5d8afd8a7db8c20d985d8b1d8afd98520d8b1d8a720d8aed8a7d985d988d8b420d986d985db8ce2808cdaa9d986d8afd88c20d8aad986d987d8a720daafd988d8b420d8acd987d8a7d98620d8b1d8a720d985db8ce2808cd8a8d986d8afd8af2ec2bb20d8a7d98820d8a7d981d8b2d988d8af3a20c2abd987d8b120d8b3d8a7d8b9d8aa20d8b3daa9d988d8aa20d8b3d8a7d8b9d8aadb8c20d8a7d8b3d8aa20daa9d98720d8afd8b120d8a2d98620d987db8cda86e2808cdaa9d8b320d9bed8a7d8b3d8aedaafd98820d986db8cd8b3d8aa21c2bb0a0ad8a7db8cd98620d8a7d986d8acd985d98620d8a7d8b220d8b3d8a7d98420dbb2dbb0dbb1dbb220d8afd8b120d9bed8a7d8b1db8cd8b320d98820d8a8d8b1d988daa9d8b3d98420d981d8b9d8a7d984db8cd8aa20d985db8ce2808cdaa9d986d8af20d98820d8a8d98720d987db8cda8620d8afd988d984d8aa20db8cd8a720d8add8b2d8a8db8c20d988d8a7d8a8d8b3d8aad98720d986db8cd8b3d8aa2e20d8afd8a7d8afd987e2808cd987d8a7db8c20daa9d8a7d985d98420d8a7db8cd98620daafd8b2d8a7d8b1d8b420d8afd8b120d986d8b4d8a7d986db8c2068747470733a2f2f7777772e726f7a616e2e6578616d706c652f6461746120d985d986d8aad8b4d8b120d8b4d8afd98720d8a7d8b3d8aa2e20d8a8d8b1d8a7db8c20d8aad985d8a7d8b320d8a8d8a720d985d8a720d8a8d98720696e666f40726f7a616e2e6578616d706c6520d8a8d986d988db8cd8b3db8cd8af2e	72ccc2d73ce2090357acc6d7300e6340005e4323bd20e6c300e7c31baaedaa92	2	2026-11-29 17:03:11.943765+00
3	3	1	nineveh-return.md	MARKDOWN	\\x23204d6f73756ce280997320446973706c616365642046616d696c6965732043616e6e6f74205761697420416e6f74686572204465636164650a0a47656e6576612c203920417072696c20323032360a0a4e6561726c79206e696e6520796561727320616674657220746865206669676874696e6720696e204d6f73756c20656e6465642c20352c3234302066616d696c6965732066726f6d20746865206369747920616e642066726f6d207468652076696c6c6167657320746f207468652077657374206f66206974207374696c6c206c69766520696e2063616d7073206f7220696e20756e66696e6973686564206275696c64696e67732e20546f64617920746865204d616461722043656e74726520666f722048756d616e20526967687473207075626c69736865732074686520726573756c7473206f6620612073757276657920746861742069747320766f6c756e74656572732063617272696564206f757420696e204e696e65766568206265747765656e203132204a616e7561727920616e6420323720466562727561727920323032362e20546865792073706f6b65207769746820312c333138206865616473206f6620686f757365686f6c6420696e203233206e65696768626f7572686f6f647320616e642076696c6c616765732e2057686174207468657920686561726420636f6d657320646f776e20746f207468726565206f62737461636c65733a206578706c6f736976652072656d6e616e7473206f66207761722c206c6f73742070617065727320616e6420756e7061696420636f6d70656e736174696f6e2e0a0a23232047726f756e642074686174207374696c6c206b696c6c730a0a4265747765656e204a616e75617279203230323420616e6420446563656d62657220323032352c206578706c6f736976652072656d6e616e7473206f6620776172206b696c6c6564206f7220696e6a75726564206174206c656173742038372070656f706c6520696e2074686520706c61636573207468617420776520766973697465642c203331206f66207468656d206368696c6472656e2e20496e2053696e6a61722c203632207065722063656e74206f66207468652066616d696c6965732077686f6d2077652061736b656420686176652072657475726e656420746f206120686f7573652074686174206e6f20636c656172616e6365207465616d20686173206576657220696e737065637465642e2054686520556e69746564204e6174696f6e73204d696e6520416374696f6e20536572766963652028554e4d41532920616e642069747320497261716920706172746e657273206861766520636c6561726564207363686f6f6c732c20686f73706974616c7320616e642077617465722073746174696f6e733b207072697661746520686f6d65732c20686f77657665722c20617265207374696c6c2061742074686520656e64206f6620746865206c6973742e0a0a4f6e20332046656272756172792c2061742061626f7574203620612e6d2e2c206120646576696365206578706c6f64656420696e206120636f7572747961726420696e2054616c204166617220616e6420696e6a757265642074776f2062726f74686572732e2044722e204c61796c612054616d696d692c206469726563746f72206f6620746865204d616461722043656e74726520666f722048756d616e205269676874732c206d6574207468656972206d6f746865722074687265652064617973206c617465722e20546865206d6f7468657220746f6c64206865723a20e2809c5765206861642077616974656420736576656e20796561727320666f72207468697320686f7573652e204e6f626f64792063616d6520746f206c6f6f6b2061742069742e204d757374206d7920736f6e7320626520746865206f6e657320746f2066696e642077686174206c69657320756e6465722074686520666c6f6f723fe2809d0a0a2323205061706572732074686174206e6f626f647920616363657074730a0a54686f73652077686f20666c656420696e2032303134206f6674656e20666c656420776974686f7574207468656972207061706572732e20576974686f7574206120636976696c2073746174757320636172642c20612066616d696c792063616e6e6f742072656e74206120686f6d652c20656e726f6c2061206368696c6420696e207363686f6f6c206f7220636c61696d20636f6d70656e736174696f6e20756e646572204c6177204e6f2e203230206f6620323030392e204f66207468652066616d696c6965732077686f6d20776520696e7465727669657765642c203431372068617665206174206c65617374206f6e65206368696c642077686f7365206269727468206973207265636f72646564206f6e6c79206f6e2061206365727469666963617465207468617420495349532069737375656420616e642074686174206e6f20636f757274207265636f676e697365732e2054686520436f6e76656e74696f6e206f6e2074686520526967687473206f6620746865204368696c642c2077686963682049726171206a6f696e656420696e20313939342c206769766573206576657279206368696c642074686520726967687420746f2061206e616d6520616e642061206e6174696f6e616c6974792066726f6d2062697274682e0a0a41206a7564676520696e204d6f73756c2c2077686f2061736b6564206e6f7420746f206265206e616d65642c2070757420697420706c61696e6c793a20e2809c546865206c6177206c657473206d652068656c70207468657365206368696c6472656e2c20627574206f6e6c79206f6e63652074686520666174686572e28099732066696c6520686173206265656e20636c65617265642e204f6e20736f6d6520646179732049207369676e20666f7274792070617065727320616e64207374696c6c2073656e64206d6f73742066616d696c69657320686f6d652ee2809d20554e4943454620616e6420746865204f6666696365206f662074686520556e69746564204e6174696f6e73204869676820436f6d6d697373696f6e657220666f722048756d616e205269676874732068617665206c6f6e672063616c6c656420666f722073696d706c65722070726f636564757265732e0a0a23232057686174206d7573742068617070656e206e6f770a0a57652063616c6c206f6e2074686520497261716920676f7665726e6d656e742c20746865204b757264697374616e20526567696f6e616c20476f7665726e6d656e7420616e642074686520646f6e6f72732077686f2077696c6c206d65657420696e20457262696c206f6e203231204d6179203230323620746f20646f20666f7572207468696e67733a0a0a2d20636c65617220686f6d65732061732077656c6c206173207075626c6963206275696c64696e67732c20626567696e6e696e6720776974682053696e6a617220616e642054616c20416661722c20616e64207075626c69736820746865206c697374206f6620706c6163657320746861742068617665207374696c6c20746f20626520696e737065637465643b0a0a2d2073656e64206d6f62696c6520636f7572747320746f2065766572792063616d7020616e64206576657279207375626469737472696374206265666f72652033302053657074656d62657220323032363b0a0a2d206973737565206576657279206368696c64207769746820612062697274682063657274696669636174652c20776861746576657220646f63756d656e74732069747320706172656e747320686f6c643b0a0a2d207061792074686520392c38363020636f6d70656e736174696f6e20636c61696d732074686174206861766520616c7265616479206265656e20617070726f7665642c20776f72746820736f6d65203139322e352062696c6c696f6e2049726171692064696e61727320696e20616c6c2e0a0a2323204d656d6f727920616e64206a7573746963650a0a4e6f6e65206f6620746869732063616e207265706c616365206a7573746963652e20496e204a756e652032303136206120556e69746564204e6174696f6e7320636f6d6d697373696f6e206f6620696e717569727920636f6e636c75646564207468617420495349532077617320636f6d6d697474696e672067656e6f6369646520616761696e7374207468652059617a696469733b206d616e79207375727669766f727320617265207374696c6c2077616974696e6720666f72206120747269616c207468617420746865792063616e20617474656e642e20e2809c52657475726e206973206e6f742061206661766f75722ce2809d20736169642044722e2054616d696d6920696e2047656e6576612e20e2809c497420697320612072696768742c20616e64206120726967687420646f6573206e6f74206578706972652ee2809d2057686f20776f756c64206461726520746f2074656c6c2074686573652066616d696c696573206f74686572776973653f0a0a2323204e6f746520746f20656469746f72730a0a5468652066756c6c207265706f7274202836342070616765732c20696e204172616269632c20456e676c6973682c204672656e636820616e64205065727369616e2920697320617661696c61626c652061742068747470733a2f2f7777772e6d616461722e6578616d706c652f6e696e657665682d323032362e20466f7220696e74657276696577732c20706c6561736520777269746520746f207072657373406d616461722e6578616d706c652e20536f6d652064657461696c732068617665206265656e206368616e67656420746f2070726f74656374207468652066616d696c6965732e	fd7f26b6c7dfe46a3227624cda5beb1637822c70406309292bfd8ae0c646bcb2	2	2026-11-29 17:03:25.128982+00
4	4	1	harbour.md	MARKDOWN	\\x54686520776f726b657273206f662074686520686172626f75722073746f7070656420776f726b206f6e204d6f6e6461793b2074686520686172626f757220737472696b6520676f6573206f6e2e20546865792061736b20666f722073616665206d616368696e657320616e642066616972207761676573206f6620312c3230302061206d6f6e74682e0a0a232320576861742077652061736b0a0a2d2054686520706f727420617574686f72697479206d757374206d656574207468656d2e202a2a4174206f6e63652a2a2c20616e6420696e207075626c69632e0a0a546865205a6162726120686172626f757220686173206265656e20636c6f7365642073696e63652033204d6172636820323032362e20426f6174732077616974206f7574736964652c20616e642074686520746f776e206f66205a616272612077616974732077697468207468656d2e0a0a5369676e6564206279207468652063726577732e0a	57822be8e544ad04aeeb702aa3e3769030bfa17f3c51924700421ee680ba700e	2	2026-11-29 17:04:17.724709+00
5	4	2	harbour-2.md	MARKDOWN	\\x54686520776f726b657273206f662074686520686172626f75722073746f7070656420776f726b206f6e204d6f6e6461793b2074686520686172626f757220737472696b6520676f6573206f6e2e20546865792061736b20666f722073616665206d616368696e657320616e642066616972207761676573206f6620312c3330302061206d6f6e74682e0a0a232320576861742077652061736b0a0a2d2054686520706f727420617574686f72697479206d757374206d656574207468656d2e0a0a546865205a6162726120686172626f757220686173206265656e20636c6f7365642073696e63652033204d6172636820323032362e20426f6174732077616974206f7574736964652c20616e642074686520746f776e206f66205a616272612077616974732077697468207468656d2e0a0a4e6f626f64792068617320616e7377657265642074686520446f636b65727320556e696f6e207965742e0a0a5369676e6564206279207468652063726577732e0a	46f4ce5e4102fbe338e28fb1bb9c252e0efee00654ef1a127caba0e3bda26991	2	2026-11-29 17:05:13.458154+00
6	5	1	ferry-delay.txt	TXT	\\x546865206665727279206973206c6174652e204e6f626f64792073616964207768792e	51844d1ed2a3a794520b55c0e157bfb70ac8e2efc946aed05fa84438608e18ef	2	2026-11-29 17:05:18.635126+00
7	5	2	ferry-delay.txt	TXT	\\x546865206665727279206973206c6174652e204e6f626f64792073616964207768792e2057652061736b20616761696e2e	1fdf9371497d733154b2f9d22b9e9f8023a6c7a0acf87bb7a62ef6a86a202cba	2	2026-11-29 17:05:24.389345+00
8	6	1	bridge-opening.txt	TXT	\\x54686520627269646765206f70656e732e2045766572796f6e65206d61792077616c6b2e	5c987ec2c7f87d2cf1ad4321db9f4dfcc356b94e7712898002d9bbecc5516881	2	2026-11-29 17:05:26.966655+00
9	7	1	tunnel-closing.txt	TXT	\\x5468652074756e6e656c20636c6f7365732e	648824d2c6717ae409fcc050309e8c70801398b0dbd235ca04b71849a542a910	2	2026-11-29 17:05:33.575176+00
10	8	1	letter.html	HTML	\\x3c68746d6c3e3c686561643e3c7469746c653ed986d8a7d985d987d99420daa9d8a7d8b1daafd8b1d8a7d9863c2f7469746c653e3c2f686561643e3c626f64793e3c68313ed986d8a7d985d987d99420daa9d8a7d8b1daafd8b1d8a7d9863c2f68313e3c703ed985d8a7203c623ed8a7d985d8b1d988d8b23c2f623e20daa9d8a7d8b120d986d985db8ce2808cdaa9d986db8cd9852e20d981d8b1d8afd8a720d987d98520d986d9872e3c2f703e3c756c3e3c6c693ed985d8b2d8af20d8b9d8a7d8afd984d8a7d986d9873c2f6c693e3c2f756c3e3c2f626f64793e3c2f68746d6c3e	0c38eb1e0f8a55de3614f7cf89b2ac81a4cfe3e0b5c99d2a5846f37da0a66d34	2	2026-11-29 17:07:06.895241+00
11	9	1	port.docx	DOCX	\\x504b0304140000000800e3887d5dcc548c10e00000009c010000130000005b436f6e74656e745f54797065735d2e786d6c7d90cb4ec33010457fc5f216c513ba400825e902ca1258940fb0ec4962e1973c6e297fcfa42d5da0c2d2be8f33baddfa10bcd8632197622f6f552b054693ac8b532fdfb7cfcdbd5c0fddf62b2309b646eae55c6b7e00203363d0a452c6c8ca984ad0959f6582accd879e10566d7b0726c58ab13675e99043f784a3def92a3607fe3e610b7a92e2f1645c58bdd4397b6774651df6d1fea2346782e2e4d143b3cb74c3060957098bf237e09c7be51d8ab328de74a92f3ab00b3e53b16093d9054eaaff6baedc99c6d119bce497b65c9241221e387875518276f1e77e38ce3d7c03504b0304140000000800e3887d5d3657dedca2000000180100000b0000005f72656c732f2e72656c738dcf3b0ec2300c06e0ab44dea90b0342a8691784d415950344899b46340f25e1757b323050c4c068fbf767b9e91e7666378ac978c7615dd5c0c849af8cd31ccec371b583ae6d4e348b5c12693221b1b2e2128729e7b0474c72222b52e503b932197db42297326a0c425e8426dcd4f516e3a7014b93f58a43ecd51ad8f00cf48fedc7d1483a7879b5e4f28f135f89228ba82973b8fba850bddb556101db06172fb62f504b0304140000000800e3887d5db094ef8acc0000003801000011000000776f72642f646f63756d656e742e786d6c6d50316ec3300cfc8aa0bda6db21280cdbd93a75c8d03c409698c440240a2413a74fea3bfab14a2e9aa240973b90bc238eecb7b77836576499290df6b169adc1e429cce938d8fddbcbc3b3dd8efdd205f29788494dd127e996c19e54730720fe84d149431953991d88a3d352f21116e290993c8a9475f10c4f6dbb81e8e664ebca89c27be55c812be8f88a2613ab415173408e9f1f8de9a14e2af25dc9bb9526f8eeefee763193537497db7fae357d27d9791c6c6614e42bdad138554ca15cd7fc71c19a0d7e92c2ef17c62f504b01021403140000000800e3887d5dcc548c10e00000009c0100001300000000000000000000008001000000005b436f6e74656e745f54797065735d2e786d6c504b01021403140000000800e3887d5d3657dedca2000000180100000b00000000000000000000008001110100005f72656c732f2e72656c73504b01021403140000000800e3887d5db094ef8acc000000380100001100000000000000000000008001dc010000776f72642f646f63756d656e742e786d6c504b05060000000003000300b9000000d70200000000	e6445579ee1c3b07fd2a7dac164be2e389539aa3539553f967c6f625775d920f	2	2026-11-29 17:07:08.69876+00
12	10	1	lighthouse.txt	TXT	\\x546865206c69676874686f757365206973206461726b2e	e0cfa0d2e38b1849a0ab2c81372b5b244606d3c67781d5247322d02f11047c21	2	2026-11-29 17:07:13.100781+00
13	11	1	lighthouse-eleven.html	HTML	\\x3c68746d6c206c616e673d22656e223e3c686561643e3c7469746c653e4f6e2074686520656c6576656e206c69676874686f7573653c2f7469746c653e3c2f686561643e3c626f64793e0a3c68313e4f6e2074686520656c6576656e206c69676874686f7573653c2f68313e0a3c703e546865206c69676874686f757365206f66203c623e5a616272613c2f623e206973203c693e6f70656e3c2f693e20616761696e3c7375703e323c2f7375703e2e20497420636f737420312c323030206575726f733b20736565203c6120687265663d2268747470733a2f2f6578616d706c652e6f72672f6c696768743f613d3126616d703b623d32223e746865207265706f72743c2f613e2e3c2f703e0a3c756c3e3c6c693e4974206275726e73206f696c2e3c2f6c693e3c6c693e4974206973203c64656c3e6f6c643c2f64656c3e203c696e733e6e65773c2f696e733e2e3c2f6c693e3c2f756c3e0a3c6f6c3e3c6c693e4669727374206c69676874206174206475736b2e3c2f6c693e3c2f6f6c3e0a3c7461626c653e3c74723e3c74683e596561723c2f74683e3c74683e53686970733c2f74683e3c2f74723e3c74723e3c74643e323033393c2f74643e3c74643e34313c2f74643e3c2f74723e3c2f7461626c653e0a3c626c6f636b71756f74653e3c703e5765207365652074686520636f61737420616761696e2e3c2f703e3c2f626c6f636b71756f74653e0a3c703e483c7375623e323c2f7375623e4f2069732063686561702e3c62723e546865203c696d67207372633d22612e706e672220616c743d22706c616e206f662074686520746f776572223e2073686f77732069742e204e6f626f6479207761732061736b65642e3c2f703e0a3c2f626f64793e3c2f68746d6c3e	45ec125bee29ec9e59edfa7b07bafb6c1d0bfcaa5b68086f39b50a2906b28d32	2	2026-11-30 03:27:41.748687+00
14	11	2	lighthouse-eleven-2.html	HTML	\\x3c68746d6c206c616e673d22656e223e3c686561643e3c7469746c653e4f6e2074686520656c6576656e206c69676874686f7573653c2f7469746c653e3c2f686561643e3c626f64793e0a3c68313e4f6e2074686520656c6576656e206c69676874686f7573653c2f68313e0a3c703e546865206c69676874686f757365206f66203c623e5a616272613c2f623e206973203c693e6f70656e3c2f693e20616761696e3c7375703e323c2f7375703e2e20497420636f737420312c343030206575726f733b20736565203c6120687265663d2268747470733a2f2f6578616d706c652e6f72672f6c696768743f613d3126616d703b623d32223e746865207265706f72743c2f613e2e3c2f703e0a3c756c3e3c6c693e4974206275726e73206f696c2e3c2f6c693e3c6c693e4974206973203c64656c3e6f6c643c2f64656c3e203c696e733e6e65773c2f696e733e2e3c2f6c693e3c2f756c3e0a3c6f6c3e3c6c693e4669727374206c69676874206174206475736b2e3c2f6c693e3c2f6f6c3e0a3c7461626c653e3c74723e3c74683e596561723c2f74683e3c74683e53686970733c2f74683e3c2f74723e3c74723e3c74643e323033393c2f74643e3c74643e34313c2f74643e3c2f74723e3c2f7461626c653e0a3c626c6f636b71756f74653e3c703e5765207365652074686520636f61737420616761696e2e3c2f703e3c2f626c6f636b71756f74653e0a3c703e483c7375623e323c2f7375623e4f2069732063686561702e3c62723e546865203c696d67207372633d22612e706e672220616c743d22706c616e206f662074686520746f776572223e2073686f77732069742e204e6f626f6479207761732061736b65642e3c2f703e0a3c2f626f64793e3c2f68746d6c3e	b7dd6ea1e5a0370c925da324ee95fb438b29447abbef02041dc30a56402455d1	2	2026-11-30 03:28:00.986388+00
15	12	1	lamp-eleven.html	HTML	\\x3c68313e4f6e20746865206c616d703c2f68313e3c703e546865206c616d70206973203c623e6272696768743c2f623e2e203c693e4e6f626f64793c2f693e20736565732069743c7375703e613c2f7375703e2e3c2f703e3c756c3e3c6c693e4f696c3c2f6c693e3c2f756c3e3c7461626c653e3c74723e3c74643e5769636b3c2f74643e3c2f74723e3c2f7461626c653e3c626c6f636b71756f74653e3c703e4c69676874206174206c6173742e3c2f703e3c2f626c6f636b71756f74653e	11c0654b3c898d79e0012589a490fb06135dae6b937ffadafb255112a4481695	2	2026-11-30 03:28:01.503637+00
16	13	1	wick-eleven.html	HTML	\\x3c68313e4f6e20746865207769636b3c2f68313e3c703e546865207769636b206973203c623e6272696768743c2f623e2e203c693e4e6f626f64793c2f693e20736565732069743c7375703e613c2f7375703e2e3c2f703e3c756c3e3c6c693e4f696c3c2f6c693e3c2f756c3e3c7461626c653e3c74723e3c74643e5769636b3c2f74643e3c2f74723e3c2f7461626c653e3c626c6f636b71756f74653e3c703e4c69676874206174206c6173742e3c2f703e3c2f626c6f636b71756f74653e	49215d588f893f1c24a7b1e4f19c0a1ef0b708e96cda6d9d73816dd62abe182a	2	2026-11-30 03:28:13.448138+00
17	14	1	oil-eleven.txt	TXT	\\x4f696c20697320646561722e	939e39d956c9243f0744676c98f7f5f73895347e856e8731277a86c34bf64772	2	2026-11-30 03:28:24.510281+00
\.
COPY ruling (id, language, spelling, kind, first_key, second_key, reason, author, at) FROM stdin;
1	EN	zabra	TWICE	zabra	zabra-river	town and river bear one name	editor	2026-11-29 17:04:52.514431+00
2	AR	رأس المنارة	TWICE	beaconeleven	reefeleven	Seen on the map	editor	2026-11-30 03:28:29.159132+00
\.
COPY segment (id, paragraph_id, ordinal, text, translatable, version, removed_in_id) FROM stdin;
1	1	1	Beyrouth : le droit à la vérité ne se prescrit pas	t	0	\N
2	2	1	Paris, le 3 août 2026	t	0	\N
3	3	1	Demain, Beyrouth se recueillera une sixième fois devant les silos éventrés de son port.	t	0	\N
4	3	2	Le 4 août 2020, peu après 18 heures, quelque 2 750 tonnes de nitrate d’ammonium y ont explosé.	t	0	\N
5	3	3	Plus de 200 personnes ont perdu la vie, des milliers d’autres ont été blessées et environ 300 000 se sont retrouvées sans abri.	t	0	\N
6	3	4	Six ans plus tard, les familles attendent toujours qu’un tribunal dise qui savait, qui a décidé et qui s’est tu.	t	0	\N
7	4	1	« Nous ne demandons pas la vengeance, nous a écrit Mme N. S., qui a perdu sa fille.	t	0	\N
8	4	2	Nous demandons un procès. »	t	0	\N
9	5	1	Une enquête indépendante	t	0	\N
10	6	1	Le Centre Madar pour les droits humains appelle le Liban à garantir l’indépendance des magistrats chargés de l’affaire, conformément à l’art. 14 du Pacte international relatif aux droits civils et politiques.	t	0	\N
11	6	2	Il invite le Conseil des droits de l’homme des Nations unies à créer une mission internationale d’établissement des faits.	t	0	\N
12	6	3	Combien d’anniversaires faudra-t-il encore ?	t	0	\N
13	7	1	Contact presse : press@madar.example	t	0	\N
14	8	1	اینترنت حق مردم است، نه ابزار تنبیه	t	0	\N
15	9	1	پاریس، ۱۸ ژوئن ۲۰۲۶	t	0	\N
16	10	1	انجمن روزن برای آزادی بیان از قطع پیاپی اینترنت در استان‌های خوزستان و سیستان و بلوچستان به‌شدت نگران است.	t	0	\N
17	10	2	داوطلبان ما از ۲۸ مه تا ۱۴ ژوئن ۲۰۲۶ در ۱۷ شهر، از جمله اهواز، آبادان و زاهدان، ۲۱۶ مورد قطع یا کندی شدید اینترنت را ثبت کردند.	t	0	\N
18	10	3	طولانی‌ترین قطعی ۷۴ ساعت ادامه یافت و به گفتهٔ کارشناسان ما بیش از ۲٫۳ میلیون نفر را از هر ارتباطی محروم کرد.	t	0	\N
19	10	4	این رقم‌ها تنها آن چیزی را نشان می‌دهد که توانستیم بسنجیم.	t	0	\N
20	10	5	آنچه سنجیدنی نیست، هراس مادری است که از فرزندش خبر ندارد.	t	0	\N
21	11	1	آنچه شاهدان می‌گویند	t	0	\N
22	12	1	خانم م.ر.، پرستار ۳۴ ساله در اهواز، به ما گفت: «شب ۲ ژوئن نتوانستیم برای سه بیمار خون درخواست کنیم.	t	0	\N
23	12	2	تلفن کار نمی‌کرد و اینترنت هم نبود.	t	0	\N
24	12	3	اگر جاده هم بسته می‌شد، چه باید می‌کردیم؟»	t	0	\N
25	13	1	یک خانم آموزگار در زاهدان گفت که ۴۲ نفر از دانش‌آموزانش از امتحان سراسری بازمانده‌اند.	t	0	\N
26	13	2	او پرسید: «چه کسی این سال را به آنان پس می‌دهد؟»	t	0	\N
27	14	1	روزنامه‌نگاران زیر فشار	t	0	\N
28	15	1	هم‌زمان با قطع اینترنت، دست‌کم ۱۱ روزنامه‌نگار و وبلاگ‌نویس در تهران، اهواز و شیراز احضار یا بازداشت شدند.	t	0	\N
29	15	2	هیچ‌یک از آنان تا امروز به وکیل دسترسی نداشته است.	t	0	\N
30	15	3	ما نام‌های آنان را در اختیار گزارشگران بدون مرز و کمیتهٔ حقوق بشر سازمان ملل متحد گذاشته‌ایم.	t	0	\N
31	16	1	بر پایهٔ مادهٔ ۱۹ میثاق بین‌المللی حقوق مدنی و سیاسی، که ایران آن را در سال ۱۹۷۵ تصویب کرد، هر کس حق دارد آزادانه اطلاعات را جست‌وجو کند، به دست آورد و منتشر کند.	t	0	\N
32	16	2	شورای حقوق بشر سازمان ملل متحد نیز در ژوئیهٔ ۲۰۱۶ اقدام‌هایی را که عمداً مانع دسترسی به اینترنت می‌شود محکوم کرد.	t	0	\N
33	17	1	خواست‌های ما	t	0	\N
34	18	1	از مقام‌های مسئول می‌خواهیم که:	t	0	\N
35	19	1	اینترنت را در همهٔ استان‌ها بی هیچ قید و شرطی وصل کنند؛	t	0	\N
36	20	1	همهٔ کسانی را که تنها به سبب کار خبری بازداشت شده‌اند آزاد کنند؛	t	0	\N
37	21	1	علت و مدت هر یک از این ۲۱۶ مورد را به آگاهی مردم برسانند؛	t	0	\N
38	22	1	تا ۳۱ اوت ۲۰۲۶ لایحه‌ای به مجلس ببرند که قطع اینترنت را ممنوع کند.	t	0	\N
39	23	1	از اتحادیهٔ اروپا نیز می‌خواهیم که از ابزارهای ارتباطی امن برای شهروندان پشتیبانی کند.	t	0	\N
40	24	1	حق دانستن	t	0	\N
41	25	1	کاوه سپهری، سخنگوی انجمن روزن برای آزادی بیان، گفت: «قطع اینترنت صدای مردم را خاموش نمی‌کند، تنها گوش جهان را می‌بندد.»	t	0	\N
42	25	2	او افزود: «هر ساعت سکوت ساعتی است که در آن هیچ‌کس پاسخگو نیست!»	t	0	\N
43	26	1	این انجمن از سال ۲۰۱۲ در پاریس و بروکسل فعالیت می‌کند و به هیچ دولت یا حزبی وابسته نیست.	t	0	\N
44	26	2	داده‌های کامل این گزارش در نشانی https://www.rozan.example/data منتشر شده است.	t	0	\N
45	26	3	برای تماس با ما به info@rozan.example بنویسید.	t	0	\N
46	27	1	Mosul’s Displaced Families Cannot Wait Another Decade	t	0	\N
47	28	1	Geneva, 9 April 2026	t	0	\N
48	29	1	Nearly nine years after the fighting in Mosul ended, 5,240 families from the city and from the villages to the west of it still live in camps or in unfinished buildings.	t	0	\N
49	29	2	Today the Madar Centre for Human Rights publishes the results of a survey that its volunteers carried out in Nineveh between 12 January and 27 February 2026.	t	0	\N
50	29	3	They spoke with 1,318 heads of household in 23 neighbourhoods and villages.	t	0	\N
51	29	4	What they heard comes down to three obstacles: explosive remnants of war, lost papers and unpaid compensation.	t	0	\N
52	30	1	Ground that still kills	t	0	\N
53	31	1	Between January 2024 and December 2025, explosive remnants of war killed or injured at least 87 people in the places that we visited, 31 of them children.	t	0	\N
54	31	2	In Sinjar, 62 per cent of the families whom we asked have returned to a house that no clearance team has ever inspected.	t	0	\N
55	31	3	The United Nations Mine Action Service (UNMAS) and its Iraqi partners have cleared schools, hospitals and water stations; private homes, however, are still at the end of the list.	t	0	\N
56	32	1	On 3 February, at about 6 a.m., a device exploded in a courtyard in Tal Afar and injured two brothers.	t	0	\N
57	32	2	Dr. Layla Tamimi, director of the Madar Centre for Human Rights, met their mother three days later.	t	0	\N
58	32	3	The mother told her: “We had waited seven years for this house.	t	0	\N
59	32	4	Nobody came to look at it.	t	0	\N
60	32	5	Must my sons be the ones to find what lies under the floor?”	t	0	\N
61	33	1	Papers that nobody accepts	t	0	\N
62	34	1	Those who fled in 2014 often fled without their papers.	t	0	\N
63	34	2	Without a civil status card, a family cannot rent a home, enrol a child in school or claim compensation under Law No. 20 of 2009.	t	0	\N
64	34	3	Of the families whom we interviewed, 417 have at least one child whose birth is recorded only on a certificate that ISIS issued and that no court recognises.	t	0	\N
65	34	4	The Convention on the Rights of the Child, which Iraq joined in 1994, gives every child the right to a name and a nationality from birth.	t	0	\N
66	35	1	A judge in Mosul, who asked not to be named, put it plainly: “The law lets me help these children, but only once the father’s file has been cleared.	t	0	\N
67	35	2	On some days I sign forty papers and still send most families home.”	t	0	\N
68	35	3	UNICEF and the Office of the United Nations High Commissioner for Human Rights have long called for simpler procedures.	t	0	\N
69	36	1	What must happen now	t	0	\N
70	37	1	We call on the Iraqi government, the Kurdistan Regional Government and the donors who will meet in Erbil on 21 May 2026 to do four things:	t	0	\N
71	38	1	clear homes as well as public buildings, beginning with Sinjar and Tal Afar, and publish the list of places that have still to be inspected;	t	0	\N
72	39	1	send mobile courts to every camp and every subdistrict before 30 September 2026;	t	0	\N
73	40	1	issue every child with a birth certificate, whatever documents its parents hold;	t	0	\N
74	41	1	pay the 9,860 compensation claims that have already been approved, worth some 192.5 billion Iraqi dinars in all.	t	0	\N
75	42	1	Memory and justice	t	0	\N
76	43	1	None of this can replace justice.	t	0	\N
77	43	2	In June 2016 a United Nations commission of inquiry concluded that ISIS was committing genocide against the Yazidis; many survivors are still waiting for a trial that they can attend.	t	0	\N
78	43	3	“Return is not a favour,” said Dr. Tamimi in Geneva.	t	0	\N
79	43	4	“It is a right, and a right does not expire.”	t	0	\N
80	43	5	Who would dare to tell these families otherwise?	t	0	\N
81	44	1	Note to editors	t	0	\N
82	45	1	The full report (64 pages, in Arabic, English, French and Persian) is available at https://www.madar.example/nineveh-2026.	t	0	\N
83	45	2	For interviews, please write to press@madar.example.	t	0	\N
84	45	3	Some details have been changed to protect the families.	t	0	\N
99	62	3	We ask again.	t	0	\N
96	61	1	On the delay of the ferry	t	1	\N
97	62	1	The ferry is late.	t	1	\N
98	62	2	Nobody said why.	t	1	\N
95	57	1	Nobody has answered the Dockers Union yet.	t	0	\N
85	52	1	A statement on the harbour strike of Zabra	t	2	\N
86	53	1	The workers of the harbour stopped work on Monday;	t	2	\N
87	53	3	They ask for safe machines and fair wages of 1,300 a month.	t	2	\N
88	54	1	What we ask	t	1	\N
89	55	1	The port authority must meet them.	t	1	\N
90	49	2	<1>At once</1>, and in public.	t	1	5
91	56	1	The Zabra harbour has been closed since 3 March 2026. Boats wait outside, and the town of Zabra waits with them.	t	2	\N
93	58	1	Signed by the crews.	f	2	\N
94	53	2	the harbour strike goes on.	t	1	\N
100	63	1	On the opening of the bridge	t	0	\N
101	64	1	The bridge opens.	t	0	\N
102	64	2	Everyone may walk.	t	0	\N
103	65	1	On the closing of the tunnel	t	0	\N
104	66	1	The tunnel closes.	t	0	\N
105	67	1	نامهٔ کارگران	t	0	\N
106	68	1	ما <1>امروز</1> کار نمی‌کنیم.	t	0	\N
107	68	2	فردا هم نه.	t	0	\N
108	69	1	مزد عادلانه	t	0	\N
109	70	1	Le port	t	0	\N
112	71	2	est fermé.	t	0	\N
113	72	1	On the lighthouse	t	0	\N
110	71	1	Le port	t	1	\N
111	71	3	<1>Les bateaux</1> attendent.	t	3	\N
114	73	1	The lighthouse is dark.	t	0	\N
115	85	1	On the eleven lighthouse	t	1	\N
116	86	1	The lighthouse of <1>Zabra</1> is <2>open</2> again<3>2</3>.	t	1	\N
117	86	2	It cost 1,400 euros; see <4>the report</4>.	t	1	\N
118	87	1	It	t	2	\N
119	88	1	It is <1>old</1> <2>new</2>.	t	1	\N
120	89	1	First light at dusk.	t	1	\N
121	90	1	Year	t	1	\N
122	91	1	Ships	t	1	\N
123	92	1	2039	f	2	\N
124	93	1	41	t	1	\N
125	94	1	We see the coast again.	t	1	\N
126	95	1	H<1>2</1>O is cheap.	t	1	\N
127	95	2	The <2/> shows it. Nobody was asked.	t	2	\N
129	87	2	burns oil.	t	1	\N
130	96	1	On lamp-eleven	t	0	\N
131	97	1	On the lamp	t	0	\N
132	98	1	The lamp is <1>bright</1>.	t	0	\N
133	98	2	<2>Nobody</2> sees it<3>a</3>.	t	0	\N
134	99	1	Oil	t	0	\N
135	100	1	Wick	t	0	\N
136	101	1	Light at last.	t	0	\N
137	102	1	On wick-eleven	t	0	\N
138	103	1	On the wick	t	0	\N
139	104	1	The wick is <1>bright</1>.	t	0	\N
140	104	2	<2>Nobody</2> sees it<3>a</3>.	t	0	\N
141	105	1	Oil	t	0	\N
142	106	1	Wick	t	0	\N
143	107	1	Light at last.	t	0	\N
144	108	1	On oil	t	0	\N
145	109	1	Oil is dear.	t	0	\N
\.
COPY snapshot_version (name, number) FROM stdin;
grading	7
glossary	36
abbreviation	7
\.
COPY split_exception (id, language, kind, text_before, text_after, statement_id, made_by, made_at) FROM stdin;
1	EN	CUT	The workers of the harbour stopped work on Monday;	the harbour strike goes on.	4	2	2026-11-29 17:04:18.422536+00
2	EN	JOIN	The Zabra harbour has been closed since 3 March 2026.	Boats wait outside, and the town of Zabra waits with them.	4	2	2026-11-29 17:04:18.782443+00
4	EN	JOIN	The shows it.	Nobody was asked.	11	2	2026-11-30 03:27:42.744217+00
5	EN	CUT	It	burns oil.	11	2	2026-11-30 03:27:42.929575+00
\.
COPY statement (id, slug, title, language, dated, state, created_by, created_at, version) FROM stdin;
1	beirut-truth	Beyrouth : le droit à la vérité ne se prescrit pas	FR	2026-08-03	DRAFT	2	2026-11-29 17:03:10.445561+00	0
2	internet-shutdown	اینترنت حق مردم است، نه ابزار تنبیه	FA	2026-06-18	CONFIRMED	2	2026-11-29 17:03:11.923071+00	1
3	nineveh-return	Mosul’s Displaced Families Cannot Wait Another Decade	EN	2026-04-09	CONFIRMED	2	2026-11-29 17:03:25.126281+00	1
4	harbour-strike	A statement on the harbour strike of Zabra	EN	2026-11-20	CONFIRMED	2	2026-11-29 17:04:17.691842+00	2
5	ferry-delay	On the delay of the ferry	EN	2026-11-01	CONFIRMED	2	2026-11-29 17:05:18.632803+00	1
6	bridge-opening	On the opening of the bridge	EN	2026-11-02	SCHEDULED	2	2026-11-29 17:05:26.964723+00	2
7	tunnel-closing	On the closing of the tunnel	EN	2026-11-03	CONFIRMED	2	2026-11-29 17:05:33.573943+00	3
8	letter	نامهٔ کارگران	FA	2026-10-10	DRAFT	2	2026-11-29 17:07:06.890624+00	0
9	port-ferme	Le port	FR	2026-10-11	DRAFT	2	2026-11-29 17:07:08.677633+00	0
10	lighthouse	On the lighthouse	EN	2026-11-04	CONFIRMED	2	2026-11-29 17:07:13.099528+00	3
11	lighthouse-eleven	On the eleven lighthouse	EN	2026-11-30	CONFIRMED	2	2026-11-30 03:27:41.715047+00	1
12	lamp-eleven	On lamp-eleven	EN	2026-11-30	CONFIRMED	2	2026-11-30 03:28:01.500912+00	1
13	wick-eleven	On wick-eleven	EN	2026-11-30	CONFIRMED	2	2026-11-30 03:28:13.446155+00	1
14	oil-eleven	On oil	EN	2026-11-30	SCHEDULED	2	2026-11-30 03:28:24.508655+00	2
\.
COPY stored_findings (translation_id, translation_version, segment_version, glossary_number, program, findings) FROM stdin;
248	3	0	36	0.1.0-SNAPSHOT	[]
249	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "TERM_MISSING", "concept": "lighthouse", "severity": "ERROR", "arguments": ["fanal"], "sourceSpan": {"end": 17, "start": 7}, "targetSpan": null}]
97	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "TERM_MISSING", "concept": "families", "severity": "ERROR", "arguments": ["foyers exilés"], "sourceSpan": {"end": 26, "start": 8}, "targetSpan": null}]
98	3	0	36	0.1.0-SNAPSHOT	[]
99	3	0	36	0.1.0-SNAPSHOT	[]
100	3	0	36	0.1.0-SNAPSHOT	[]
101	3	0	36	0.1.0-SNAPSHOT	[]
102	3	0	36	0.1.0-SNAPSHOT	[]
103	3	0	36	0.1.0-SNAPSHOT	[]
104	3	0	36	0.1.0-SNAPSHOT	[]
105	3	0	36	0.1.0-SNAPSHOT	[]
137	3	0	36	0.1.0-SNAPSHOT	[]
138	3	0	36	0.1.0-SNAPSHOT	[]
139	3	0	36	0.1.0-SNAPSHOT	[]
140	3	0	36	0.1.0-SNAPSHOT	[]
141	3	0	36	0.1.0-SNAPSHOT	[]
142	3	0	36	0.1.0-SNAPSHOT	[]
143	3	0	36	0.1.0-SNAPSHOT	[]
144	3	0	36	0.1.0-SNAPSHOT	[]
145	3	0	36	0.1.0-SNAPSHOT	[]
146	3	0	36	0.1.0-SNAPSHOT	[]
147	3	0	36	0.1.0-SNAPSHOT	[]
148	3	0	36	0.1.0-SNAPSHOT	[]
149	3	0	36	0.1.0-SNAPSHOT	[]
150	3	0	36	0.1.0-SNAPSHOT	[]
151	3	0	36	0.1.0-SNAPSHOT	[]
152	3	0	36	0.1.0-SNAPSHOT	[]
153	3	0	36	0.1.0-SNAPSHOT	[]
154	3	0	36	0.1.0-SNAPSHOT	[]
155	3	0	36	0.1.0-SNAPSHOT	[]
156	3	0	36	0.1.0-SNAPSHOT	[]
157	3	0	36	0.1.0-SNAPSHOT	[]
158	3	0	36	0.1.0-SNAPSHOT	[]
159	3	0	36	0.1.0-SNAPSHOT	[]
221	2	2	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "NUM_MISMATCH", "concept": null, "severity": "ERROR", "arguments": ["3", ""], "sourceSpan": {"end": 41, "start": 40}, "targetSpan": null}, {"fix": null, "check": "NUM_MISMATCH", "concept": null, "severity": "ERROR", "arguments": ["2026", ""], "sourceSpan": {"end": 52, "start": 48}, "targetSpan": null}, {"fix": null, "check": "TERM_MISSING", "concept": "zabra-river", "severity": "ERROR", "arguments": [""], "sourceSpan": {"end": 95, "start": 90}, "targetSpan": null}]
240	3	1	36	0.1.0-SNAPSHOT	[]
241	3	1	36	0.1.0-SNAPSHOT	[]
242	3	1	36	0.1.0-SNAPSHOT	[]
243	3	0	36	0.1.0-SNAPSHOT	[]
244	3	0	36	0.1.0-SNAPSHOT	[]
245	3	0	36	0.1.0-SNAPSHOT	[]
246	3	0	36	0.1.0-SNAPSHOT	[]
1	2	0	36	0.1.0-SNAPSHOT	[]
2	2	0	36	0.1.0-SNAPSHOT	[]
41	3	0	36	0.1.0-SNAPSHOT	[]
42	3	0	36	0.1.0-SNAPSHOT	[]
43	3	0	36	0.1.0-SNAPSHOT	[]
44	3	0	36	0.1.0-SNAPSHOT	[]
45	3	0	36	0.1.0-SNAPSHOT	[]
46	3	0	36	0.1.0-SNAPSHOT	[]
75	1	0	36	0.1.0-SNAPSHOT	[]
76	1	0	36	0.1.0-SNAPSHOT	[]
247	3	0	36	0.1.0-SNAPSHOT	[]
106	3	0	36	0.1.0-SNAPSHOT	[]
107	3	0	36	0.1.0-SNAPSHOT	[]
108	3	0	36	0.1.0-SNAPSHOT	[]
109	3	0	36	0.1.0-SNAPSHOT	[]
110	3	0	36	0.1.0-SNAPSHOT	[]
111	3	0	36	0.1.0-SNAPSHOT	[]
112	3	0	36	0.1.0-SNAPSHOT	[]
113	3	0	36	0.1.0-SNAPSHOT	[]
114	3	0	36	0.1.0-SNAPSHOT	[]
115	3	0	36	0.1.0-SNAPSHOT	[]
116	3	0	36	0.1.0-SNAPSHOT	[]
117	3	0	36	0.1.0-SNAPSHOT	[]
118	3	0	36	0.1.0-SNAPSHOT	[]
119	3	0	36	0.1.0-SNAPSHOT	[]
120	3	0	36	0.1.0-SNAPSHOT	[]
121	3	0	36	0.1.0-SNAPSHOT	[]
122	3	0	36	0.1.0-SNAPSHOT	[]
123	3	0	36	0.1.0-SNAPSHOT	[]
124	3	0	36	0.1.0-SNAPSHOT	[]
125	3	0	36	0.1.0-SNAPSHOT	[]
126	3	0	36	0.1.0-SNAPSHOT	[]
127	3	0	36	0.1.0-SNAPSHOT	[]
128	3	0	36	0.1.0-SNAPSHOT	[]
129	3	0	36	0.1.0-SNAPSHOT	[]
130	3	0	36	0.1.0-SNAPSHOT	[]
131	3	0	36	0.1.0-SNAPSHOT	[]
132	3	0	36	0.1.0-SNAPSHOT	[]
175	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "TERM_MISSING", "concept": "families", "severity": "ERROR", "arguments": [""], "sourceSpan": {"end": 26, "start": 8}, "targetSpan": null}]
176	3	0	36	0.1.0-SNAPSHOT	[]
177	3	0	36	0.1.0-SNAPSHOT	[]
178	3	0	36	0.1.0-SNAPSHOT	[]
179	3	0	36	0.1.0-SNAPSHOT	[]
180	3	0	36	0.1.0-SNAPSHOT	[]
181	3	0	36	0.1.0-SNAPSHOT	[]
182	3	0	36	0.1.0-SNAPSHOT	[]
183	3	0	36	0.1.0-SNAPSHOT	[]
184	3	0	36	0.1.0-SNAPSHOT	[]
185	3	0	36	0.1.0-SNAPSHOT	[]
186	3	0	36	0.1.0-SNAPSHOT	[]
187	3	0	36	0.1.0-SNAPSHOT	[]
188	3	0	36	0.1.0-SNAPSHOT	[]
189	3	0	36	0.1.0-SNAPSHOT	[]
190	3	0	36	0.1.0-SNAPSHOT	[]
191	3	0	36	0.1.0-SNAPSHOT	[]
192	3	0	36	0.1.0-SNAPSHOT	[]
193	3	0	36	0.1.0-SNAPSHOT	[]
194	3	0	36	0.1.0-SNAPSHOT	[]
195	3	0	36	0.1.0-SNAPSHOT	[]
196	3	0	36	0.1.0-SNAPSHOT	[]
197	3	0	36	0.1.0-SNAPSHOT	[]
198	3	0	36	0.1.0-SNAPSHOT	[]
10	2	0	36	0.1.0-SNAPSHOT	[]
47	3	0	36	0.1.0-SNAPSHOT	[]
48	3	0	36	0.1.0-SNAPSHOT	[]
49	3	0	36	0.1.0-SNAPSHOT	[]
50	3	0	36	0.1.0-SNAPSHOT	[]
51	3	0	36	0.1.0-SNAPSHOT	[]
52	3	0	36	0.1.0-SNAPSHOT	[]
53	3	0	36	0.1.0-SNAPSHOT	[]
54	3	0	36	0.1.0-SNAPSHOT	[]
55	3	0	36	0.1.0-SNAPSHOT	[]
56	3	0	36	0.1.0-SNAPSHOT	[]
57	3	0	36	0.1.0-SNAPSHOT	[]
58	3	0	36	0.1.0-SNAPSHOT	[]
59	3	0	36	0.1.0-SNAPSHOT	[]
250	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "TERM_MISSING", "concept": "lighthouse", "severity": "ERROR", "arguments": ["fanal"], "sourceSpan": {"end": 14, "start": 4}, "targetSpan": null}]
220	1	1	28	0.1.0-SNAPSHOT	[{"fix": null, "check": "TAGS", "concept": null, "severity": "ERROR", "arguments": ["<1>", ""], "sourceSpan": {"end": 3, "start": 0}, "targetSpan": null}, {"fix": null, "check": "TAGS", "concept": null, "severity": "ERROR", "arguments": ["</1>", ""], "sourceSpan": {"end": 14, "start": 10}, "targetSpan": null}, {"fix": null, "check": "END_PUNCT", "concept": null, "severity": "WARNING", "arguments": [".", ""], "sourceSpan": {"end": 30, "start": 29}, "targetSpan": {"end": 17, "start": 17}}]
133	3	0	36	0.1.0-SNAPSHOT	[]
134	3	0	36	0.1.0-SNAPSHOT	[]
135	3	0	36	0.1.0-SNAPSHOT	[]
136	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "TERM_MISSING", "concept": "families", "severity": "ERROR", "arguments": [""], "sourceSpan": {"end": 26, "start": 8}, "targetSpan": null}]
160	3	0	36	0.1.0-SNAPSHOT	[]
161	3	0	36	0.1.0-SNAPSHOT	[]
162	3	0	36	0.1.0-SNAPSHOT	[]
163	3	0	36	0.1.0-SNAPSHOT	[]
164	3	0	36	0.1.0-SNAPSHOT	[]
165	3	0	36	0.1.0-SNAPSHOT	[]
166	3	0	36	0.1.0-SNAPSHOT	[]
167	3	0	36	0.1.0-SNAPSHOT	[]
168	3	0	36	0.1.0-SNAPSHOT	[]
169	3	0	36	0.1.0-SNAPSHOT	[]
170	3	0	36	0.1.0-SNAPSHOT	[]
171	3	0	36	0.1.0-SNAPSHOT	[]
172	3	0	36	0.1.0-SNAPSHOT	[]
173	3	0	36	0.1.0-SNAPSHOT	[]
174	3	0	36	0.1.0-SNAPSHOT	[]
199	3	0	36	0.1.0-SNAPSHOT	[]
200	3	0	36	0.1.0-SNAPSHOT	[]
201	3	0	36	0.1.0-SNAPSHOT	[]
202	3	0	36	0.1.0-SNAPSHOT	[]
203	3	0	36	0.1.0-SNAPSHOT	[]
204	3	0	36	0.1.0-SNAPSHOT	[]
205	3	0	36	0.1.0-SNAPSHOT	[]
206	3	0	36	0.1.0-SNAPSHOT	[]
207	3	0	36	0.1.0-SNAPSHOT	[]
208	3	0	36	0.1.0-SNAPSHOT	[]
209	3	0	36	0.1.0-SNAPSHOT	[]
210	3	0	36	0.1.0-SNAPSHOT	[]
211	3	0	36	0.1.0-SNAPSHOT	[]
212	3	0	36	0.1.0-SNAPSHOT	[]
213	3	0	36	0.1.0-SNAPSHOT	[]
214	2	2	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "TERM_MISSING", "concept": "zabra-river", "severity": "ERROR", "arguments": [""], "sourceSpan": {"end": 42, "start": 37}, "targetSpan": null}]
215	3	2	36	0.1.0-SNAPSHOT	[]
216	3	1	36	0.1.0-SNAPSHOT	[]
217	4	2	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "NUM_MISMATCH", "concept": null, "severity": "ERROR", "arguments": ["1,300", ""], "sourceSpan": {"end": 50, "start": 45}, "targetSpan": null}]
218	2	1	36	0.1.0-SNAPSHOT	[]
222	3	2	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "TERM_MISSING", "concept": "zabra-river", "severity": "ERROR", "arguments": ["le Zabra"], "sourceSpan": {"end": 42, "start": 37}, "targetSpan": null}]
223	2	2	36	0.1.0-SNAPSHOT	[{"fix": {"span": {"end": 52, "start": 51}, "replacement": " "}, "check": "FR_NBSP", "concept": null, "severity": "WARNING", "arguments": [";", "lundi ;"], "sourceSpan": null, "targetSpan": {"end": 52, "start": 51}}]
224	2	1	36	0.1.0-SNAPSHOT	[]
225	3	2	36	0.1.0-SNAPSHOT	[{"fix": {"span": {"end": 64, "start": 59}, "replacement": "1300"}, "check": "NUM_MISMATCH", "concept": null, "severity": "ERROR", "arguments": ["1,300", "1 200"], "sourceSpan": {"end": 50, "start": 45}, "targetSpan": {"end": 64, "start": 59}}]
3	2	0	36	0.1.0-SNAPSHOT	[]
4	2	0	36	0.1.0-SNAPSHOT	[]
5	2	0	36	0.1.0-SNAPSHOT	[]
6	2	0	36	0.1.0-SNAPSHOT	[]
7	2	0	36	0.1.0-SNAPSHOT	[]
8	2	0	36	0.1.0-SNAPSHOT	[]
9	2	0	36	0.1.0-SNAPSHOT	[]
11	2	0	36	0.1.0-SNAPSHOT	[]
60	3	0	36	0.1.0-SNAPSHOT	[]
61	3	0	36	0.1.0-SNAPSHOT	[]
62	3	0	36	0.1.0-SNAPSHOT	[]
63	3	0	36	0.1.0-SNAPSHOT	[]
64	3	0	36	0.1.0-SNAPSHOT	[]
65	1	0	36	0.1.0-SNAPSHOT	[]
66	1	0	36	0.1.0-SNAPSHOT	[]
67	1	0	36	0.1.0-SNAPSHOT	[]
68	1	0	36	0.1.0-SNAPSHOT	[]
69	1	0	36	0.1.0-SNAPSHOT	[]
70	1	0	36	0.1.0-SNAPSHOT	[]
71	1	0	36	0.1.0-SNAPSHOT	[]
72	1	0	36	0.1.0-SNAPSHOT	[]
73	1	0	36	0.1.0-SNAPSHOT	[]
74	1	0	36	0.1.0-SNAPSHOT	[]
251	3	1	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "TERM_MISSING", "concept": "lighthouse", "severity": "ERROR", "arguments": ["fanal"], "sourceSpan": {"end": 24, "start": 14}, "targetSpan": null}]
252	3	1	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "TERM_MISSING", "concept": "lighthouse", "severity": "ERROR", "arguments": ["fanal"], "sourceSpan": {"end": 14, "start": 4}, "targetSpan": null}, {"fix": null, "check": "TERM_MISSING", "concept": "zabra-river", "severity": "ERROR", "arguments": ["le Zabra"], "sourceSpan": {"end": 26, "start": 21}, "targetSpan": null}]
253	4	1	36	0.1.0-SNAPSHOT	[{"fix": {"span": {"end": 13, "start": 8}, "replacement": "1400"}, "check": "NUM_MISMATCH", "concept": null, "severity": "ERROR", "arguments": ["1,400", "1,200"], "sourceSpan": {"end": 13, "start": 8}, "targetSpan": {"end": 13, "start": 8}}, {"fix": {"span": {"end": 19, "start": 19}, "replacement": " "}, "check": "FR_NBSP", "concept": null, "severity": "WARNING", "arguments": [";", "1,200 euros; see the"], "sourceSpan": null, "targetSpan": {"end": 19, "start": 19}}]
254	3	2	36	0.1.0-SNAPSHOT	[]
255	3	1	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "NUM_MISMATCH", "concept": null, "severity": "ERROR", "arguments": ["", "4"], "sourceSpan": null, "targetSpan": {"end": 10, "start": 9}}, {"fix": null, "check": "END_PUNCT", "concept": null, "severity": "WARNING", "arguments": [".", ""], "sourceSpan": {"end": 10, "start": 9}, "targetSpan": {"end": 10, "start": 10}}]
277	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "UNTRANSLATED", "concept": null, "severity": "ERROR", "arguments": ["On lamp-eleven"], "sourceSpan": null, "targetSpan": null}]
278	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "UNTRANSLATED", "concept": null, "severity": "ERROR", "arguments": ["On the lamp"], "sourceSpan": null, "targetSpan": null}]
279	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "UNTRANSLATED", "concept": null, "severity": "ERROR", "arguments": ["The lamp is <1>bright</1>."], "sourceSpan": null, "targetSpan": null}]
280	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "UNTRANSLATED", "concept": null, "severity": "ERROR", "arguments": ["<2>Nobody</2> sees it<3>a</3>."], "sourceSpan": null, "targetSpan": null}]
281	3	0	36	0.1.0-SNAPSHOT	[]
282	3	0	36	0.1.0-SNAPSHOT	[]
283	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "UNTRANSLATED", "concept": null, "severity": "ERROR", "arguments": ["Light at last."], "sourceSpan": null, "targetSpan": null}]
284	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "UNTRANSLATED", "concept": null, "severity": "ERROR", "arguments": ["On wick-eleven"], "sourceSpan": null, "targetSpan": null}]
285	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "UNTRANSLATED", "concept": null, "severity": "ERROR", "arguments": ["On the wick"], "sourceSpan": null, "targetSpan": null}]
286	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "UNTRANSLATED", "concept": null, "severity": "ERROR", "arguments": ["The wick is <1>bright</1>."], "sourceSpan": null, "targetSpan": null}]
287	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "UNTRANSLATED", "concept": null, "severity": "ERROR", "arguments": ["<2>Nobody</2> sees it<3>a</3>."], "sourceSpan": null, "targetSpan": null}]
288	3	0	36	0.1.0-SNAPSHOT	[]
289	3	0	36	0.1.0-SNAPSHOT	[]
290	3	0	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "UNTRANSLATED", "concept": null, "severity": "ERROR", "arguments": ["Light at last."], "sourceSpan": null, "targetSpan": null}]
291	3	0	36	0.1.0-SNAPSHOT	[]
292	3	0	36	0.1.0-SNAPSHOT	[]
226	2	1	36	0.1.0-SNAPSHOT	[]
227	2	1	36	0.1.0-SNAPSHOT	[]
12	2	0	36	0.1.0-SNAPSHOT	[]
13	2	0	36	0.1.0-SNAPSHOT	[]
14	2	0	36	0.1.0-SNAPSHOT	[]
15	2	0	36	0.1.0-SNAPSHOT	[]
16	2	0	36	0.1.0-SNAPSHOT	[]
17	2	0	36	0.1.0-SNAPSHOT	[]
18	2	0	36	0.1.0-SNAPSHOT	[]
19	2	0	36	0.1.0-SNAPSHOT	[]
20	2	0	36	0.1.0-SNAPSHOT	[]
21	2	0	36	0.1.0-SNAPSHOT	[]
22	2	0	36	0.1.0-SNAPSHOT	[]
23	2	0	36	0.1.0-SNAPSHOT	[]
24	2	0	36	0.1.0-SNAPSHOT	[]
25	2	0	36	0.1.0-SNAPSHOT	[]
26	2	0	36	0.1.0-SNAPSHOT	[]
27	2	0	36	0.1.0-SNAPSHOT	[]
28	2	0	36	0.1.0-SNAPSHOT	[]
29	2	0	36	0.1.0-SNAPSHOT	[]
30	2	0	36	0.1.0-SNAPSHOT	[]
31	2	0	36	0.1.0-SNAPSHOT	[]
32	2	0	36	0.1.0-SNAPSHOT	[]
33	3	0	36	0.1.0-SNAPSHOT	[]
34	3	0	36	0.1.0-SNAPSHOT	[]
35	3	0	36	0.1.0-SNAPSHOT	[]
36	3	0	36	0.1.0-SNAPSHOT	[]
37	3	0	36	0.1.0-SNAPSHOT	[]
38	3	0	36	0.1.0-SNAPSHOT	[]
39	3	0	36	0.1.0-SNAPSHOT	[]
40	3	0	36	0.1.0-SNAPSHOT	[]
256	3	1	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "NUM_MISMATCH", "concept": null, "severity": "ERROR", "arguments": ["", "5"], "sourceSpan": null, "targetSpan": {"end": 10, "start": 9}}, {"fix": null, "check": "TAGS", "concept": null, "severity": "ERROR", "arguments": ["<1>", ""], "sourceSpan": {"end": 9, "start": 6}, "targetSpan": null}, {"fix": null, "check": "TAGS", "concept": null, "severity": "ERROR", "arguments": ["</1>", ""], "sourceSpan": {"end": 16, "start": 12}, "targetSpan": null}, {"fix": null, "check": "TAGS", "concept": null, "severity": "ERROR", "arguments": ["<2>", ""], "sourceSpan": {"end": 20, "start": 17}, "targetSpan": null}, {"fix": null, "check": "TAGS", "concept": null, "severity": "ERROR", "arguments": ["</2>", ""], "sourceSpan": {"end": 27, "start": 23}, "targetSpan": null}, {"fix": null, "check": "END_PUNCT", "concept": null, "severity": "WARNING", "arguments": [".", ""], "sourceSpan": {"end": 28, "start": 27}, "targetSpan": {"end": 10, "start": 10}}]
264	1	1	36	0.1.0-SNAPSHOT	[{"fix": null, "check": "WRONG_SCRIPT", "concept": null, "severity": "ERROR", "arguments": ["eleven"], "sourceSpan": null, "targetSpan": {"end": 17, "start": 11}}, {"fix": null, "check": "TERM_MISSING", "concept": "lighthouse", "severity": "ERROR", "arguments": [""], "sourceSpan": {"end": 24, "start": 14}, "targetSpan": null}]
\.
COPY switch_off (id, statement_id, check_id, reason, author_id, at, revoked_by_id, revoked_at) FROM stdin;
1	4	DOUBLE_SPACE	The source has a table	2	2026-11-29 17:05:10.52654+00	\N	\N
2	4	BRACKETS	for a day	2	2026-11-29 17:05:11.00484+00	2	2026-11-29 17:05:11.312444+00
3	11	NUM_MISMATCH	The source has a table, too eleven	2	2026-11-30 03:28:00.119712+00	\N	\N
\.
COPY term (id, concept_id, language, form, folded, status, case_sensitive) FROM stdin;
1	1	EN	Afghanistan	afghanistan	PREFERRED	f
2	1	FR	Afghanistan	afghanistan	PREFERRED	f
3	1	AR	أفغانستان	افغانستان	PREFERRED	f
4	1	FA	افغانستان	افغانستان	PREFERRED	f
5	2	EN	France	france	PREFERRED	f
6	2	FR	France	france	PREFERRED	f
7	2	AR	فرنسا	فرنسا	PREFERRED	f
8	2	FA	فرانسه	فرانسه	PREFERRED	f
9	3	EN	Germany	germany	PREFERRED	f
10	3	FR	Allemagne	allemagne	PREFERRED	f
11	3	AR	ألمانيا	المانیا	PREFERRED	f
12	3	FA	آلمان	المان	PREFERRED	f
13	3	FA	المان	المان	FORBIDDEN	f
14	4	EN	Iran	iran	PREFERRED	f
15	4	FR	Iran	iran	PREFERRED	f
16	4	AR	إيران	ایران	PREFERRED	f
17	4	FA	ایران	ایران	PREFERRED	f
18	4	EN	Islamic Republic of Iran	islamicrepublicofiran	ADMITTED	f
19	4	FR	République islamique d’Iran	republiqueislamiquediran	ADMITTED	f
20	4	AR	جمهورية إيران الإسلامية	جمهوریهایرانالاسلامیه	ADMITTED	f
21	4	FA	جمهوری اسلامی ایران	جمهوریاسلامیایران	ADMITTED	f
22	5	EN	Iraq	iraq	PREFERRED	f
23	5	FR	Irak	irak	PREFERRED	f
24	5	AR	العراق	العراق	PREFERRED	f
25	5	FA	عراق	عراق	PREFERRED	f
26	5	EN	Republic of Iraq	republicofiraq	ADMITTED	f
27	5	FR	République d’Irak	republiquedirak	ADMITTED	f
28	5	AR	جمهورية العراق	جمهوریهالعراق	ADMITTED	f
29	5	FA	جمهوری عراق	جمهوریعراق	ADMITTED	f
30	5	EN	Irak	irak	FORBIDDEN	f
31	5	FR	Iraq	iraq	FORBIDDEN	f
32	6	EN	Lebanon	lebanon	PREFERRED	f
33	6	FR	Liban	liban	PREFERRED	f
34	6	AR	لبنان	لبنان	PREFERRED	f
35	6	FA	لبنان	لبنان	PREFERRED	f
36	6	EN	Liban	liban	FORBIDDEN	f
37	6	FR	Lebanon	lebanon	FORBIDDEN	f
38	7	EN	Libya	libya	PREFERRED	f
39	7	FR	Libye	libye	PREFERRED	f
40	7	AR	ليبيا	لیبیا	PREFERRED	f
41	7	FA	لیبی	لیبی	PREFERRED	f
42	7	EN	Lybia	lybia	FORBIDDEN	f
43	7	FR	Lybie	lybie	FORBIDDEN	f
44	8	EN	Palestine	palestine	PREFERRED	f
45	8	FR	Palestine	palestine	PREFERRED	f
46	8	AR	فلسطين	فلسطین	PREFERRED	f
47	8	FA	فلسطین	فلسطین	PREFERRED	f
48	9	EN	Sudan	sudan	PREFERRED	f
49	9	FR	Soudan	soudan	PREFERRED	f
50	9	AR	السودان	السودان	PREFERRED	f
51	9	FA	سودان	سودان	PREFERRED	f
52	9	FR	Sudan	sudan	FORBIDDEN	f
53	10	EN	Switzerland	switzerland	PREFERRED	f
54	10	FR	Suisse	suisse	PREFERRED	t
55	10	AR	سويسرا	سویسرا	PREFERRED	f
56	10	FA	سوئیس	سوئیس	PREFERRED	f
57	11	EN	Syria	syria	PREFERRED	f
58	11	FR	Syrie	syrie	PREFERRED	f
59	11	AR	سوريا	سوریا	PREFERRED	f
60	11	FA	سوریه	سوریه	PREFERRED	f
61	11	FR	Syria	syria	FORBIDDEN	f
62	12	EN	Türkiye	turkiye	PREFERRED	f
63	12	FR	Turquie	turquie	PREFERRED	f
64	12	AR	تركيا	ترکیا	PREFERRED	f
65	12	FA	ترکیه	ترکیه	PREFERRED	f
66	12	EN	Turkey	turkey	ADMITTED	t
67	13	EN	United Kingdom	unitedkingdom	PREFERRED	f
68	13	FR	Royaume-Uni	royaumeuni	PREFERRED	f
69	13	AR	المملكة المتحدة	المملکهالمتحده	PREFERRED	f
70	13	FA	بریتانیا	بریتانیا	PREFERRED	f
71	13	EN	Britain	britain	ADMITTED	f
72	13	EN	Great Britain	greatbritain	ADMITTED	f
73	13	EN	UK	uk	ADMITTED	t
74	13	FR	Grande-Bretagne	grandebretagne	ADMITTED	f
75	13	AR	بريطانيا	بریطانیا	ADMITTED	f
76	13	FA	پادشاهی متحد	پادشاهیمتحد	ADMITTED	f
77	14	EN	United States	unitedstates	PREFERRED	f
78	14	FR	États-Unis	etatsunis	PREFERRED	f
79	14	AR	الولايات المتحدة	الولایاتالمتحده	PREFERRED	f
80	14	FA	ایالات متحده	ایالاتمتحده	PREFERRED	f
81	14	EN	United States of America	unitedstatesofamerica	ADMITTED	f
82	14	EN	U.S.	us	ADMITTED	f
83	14	EN	USA	usa	ADMITTED	t
84	14	EN	US	us	ADMITTED	t
85	14	FR	États-Unis d’Amérique	etatsunisdamerique	ADMITTED	f
86	14	AR	الولايات المتحدة الأمريكية	الولایاتالمتحدهالامریکیه	ADMITTED	f
87	14	AR	الولايات المتحدة الأميركية	الولایاتالمتحدهالامیرکیه	ADMITTED	f
88	14	FA	ایالات متحدهٔ آمریکا	ایالاتمتحدهامریکا	ADMITTED	f
89	14	FA	آمریکا	امریکا	ADMITTED	f
90	14	FR	Etats-Unis	etatsunis	FORBIDDEN	f
91	14	FA	امریکا	امریکا	FORBIDDEN	f
92	15	EN	Yemen	yemen	PREFERRED	f
93	15	FR	Yémen	yemen	PREFERRED	f
94	15	AR	اليمن	الیمن	PREFERRED	f
95	15	FA	یمن	یمن	PREFERRED	f
96	15	EN	Yémen	yemen	FORBIDDEN	f
97	15	FR	Yemen	yemen	FORBIDDEN	f
98	16	EN	Abadan	abadan	PREFERRED	f
99	16	FR	Abadan	abadan	PREFERRED	f
100	16	AR	عبادان	عبادان	PREFERRED	f
101	16	FA	آبادان	ابادان	PREFERRED	f
102	17	EN	Ahvaz	ahvaz	PREFERRED	f
103	17	FR	Ahvaz	ahvaz	PREFERRED	f
104	17	AR	الأهواز	الاهواز	PREFERRED	f
105	17	FA	اهواز	اهواز	PREFERRED	f
106	17	EN	Ahwaz	ahwaz	ADMITTED	f
107	17	FR	Ahwaz	ahwaz	FORBIDDEN	f
108	17	AR	الأحواز	الاحواز	FORBIDDEN	f
109	18	EN	Ankara	ankara	PREFERRED	f
110	18	FR	Ankara	ankara	PREFERRED	f
111	18	AR	أنقرة	انقره	PREFERRED	f
112	18	FA	آنکارا	انکارا	PREFERRED	f
113	19	EN	Baghdad	baghdad	PREFERRED	f
114	19	FR	Bagdad	bagdad	PREFERRED	f
115	19	AR	بغداد	بغداد	PREFERRED	f
116	19	FA	بغداد	بغداد	PREFERRED	f
117	19	EN	Bagdad	bagdad	FORBIDDEN	f
118	19	FR	Baghdad	baghdad	FORBIDDEN	f
119	20	EN	Basra	basra	PREFERRED	f
120	20	FR	Bassora	bassora	PREFERRED	f
121	20	AR	البصرة	البصره	PREFERRED	f
122	20	FA	بصره	بصره	PREFERRED	f
123	20	EN	Basrah	basrah	ADMITTED	f
124	20	EN	Bassora	bassora	FORBIDDEN	f
125	20	FR	Basra	basra	FORBIDDEN	f
126	20	FR	Bassorah	bassorah	FORBIDDEN	f
127	21	EN	Beirut	beirut	PREFERRED	f
128	21	FR	Beyrouth	beyrouth	PREFERRED	f
129	21	AR	بيروت	بیروت	PREFERRED	f
130	21	FA	بیروت	بیروت	PREFERRED	f
131	21	EN	Beyrouth	beyrouth	FORBIDDEN	f
132	21	FR	Beirut	beirut	FORBIDDEN	f
133	22	EN	Berlin	berlin	PREFERRED	f
134	22	FR	Berlin	berlin	PREFERRED	f
135	22	AR	برلين	برلین	PREFERRED	f
136	22	FA	برلین	برلین	PREFERRED	f
137	23	EN	Brussels	brussels	PREFERRED	f
138	23	FR	Bruxelles	bruxelles	PREFERRED	f
139	23	AR	بروكسل	بروکسل	PREFERRED	f
140	23	FA	بروکسل	بروکسل	PREFERRED	f
141	23	EN	Bruxelles	bruxelles	FORBIDDEN	f
142	23	FR	Brussels	brussels	FORBIDDEN	f
143	23	AR	بروكسيل	بروکسیل	FORBIDDEN	f
144	24	EN	Damascus	damascus	PREFERRED	f
145	24	FR	Damas	damas	PREFERRED	f
146	24	AR	دمشق	دمشق	PREFERRED	f
147	24	FA	دمشق	دمشق	PREFERRED	f
148	24	EN	Damas	damas	FORBIDDEN	f
149	24	FR	Damascus	damascus	FORBIDDEN	f
150	25	EN	Erbil	erbil	PREFERRED	f
151	25	FR	Erbil	erbil	PREFERRED	f
152	25	AR	أربيل	اربیل	PREFERRED	f
153	25	FA	اربیل	اربیل	PREFERRED	f
154	25	EN	Arbil	arbil	ADMITTED	f
155	25	FR	Arbil	arbil	ADMITTED	f
156	26	EN	Evin Prison	evinprison	PREFERRED	f
157	26	FR	prison d’Evin	prisondevin	PREFERRED	f
158	26	AR	سجن إيفين	سجنایفین	PREFERRED	f
159	26	FA	زندان اوین	زنداناوین	PREFERRED	f
160	26	EN	Evin	evin	ADMITTED	f
161	26	FR	Evin	evin	ADMITTED	f
162	26	AR	إيفين	ایفین	ADMITTED	f
163	26	FA	اوین	اوین	ADMITTED	f
164	26	FR	prison d’Évine	prisondevine	FORBIDDEN	f
165	26	AR	سجن أوين	سجناوین	FORBIDDEN	f
166	26	AR	سجن ايفين	سجنایفین	FORBIDDEN	f
167	27	EN	Gaza	gaza	PREFERRED	f
168	27	FR	Gaza	gaza	PREFERRED	f
169	27	AR	غزة	غزه	PREFERRED	f
170	27	FA	غزه	غزه	PREFERRED	f
171	27	EN	Gaza Strip	gazastrip	ADMITTED	f
172	27	FR	bande de Gaza	bandedegaza	ADMITTED	f
173	27	AR	قطاع غزة	قطاعغزه	ADMITTED	f
174	27	FA	نوار غزه	نوارغزه	ADMITTED	f
175	28	EN	Geneva	geneva	PREFERRED	f
176	28	FR	Genève	geneve	PREFERRED	f
177	28	AR	جنيف	جنیف	PREFERRED	f
178	28	FA	ژنو	ژنو	PREFERRED	f
179	28	EN	Genf	genf	FORBIDDEN	f
180	28	FR	Geneva	geneva	FORBIDDEN	f
181	28	AR	جنيڤ	جنیڤ	FORBIDDEN	f
182	28	FA	جنوا	جنوا	FORBIDDEN	f
183	29	EN	Herat	herat	PREFERRED	f
184	29	FR	Hérat	herat	PREFERRED	f
185	29	AR	هرات	هرات	PREFERRED	f
186	29	FA	هرات	هرات	PREFERRED	f
187	29	FR	Herat	herat	FORBIDDEN	f
188	30	EN	Isfahan	isfahan	PREFERRED	f
189	30	FR	Ispahan	ispahan	PREFERRED	f
190	30	AR	أصفهان	اصفهان	PREFERRED	f
191	30	FA	اصفهان	اصفهان	PREFERRED	f
192	30	EN	Esfahan	esfahan	ADMITTED	f
193	30	FR	Isfahan	isfahan	FORBIDDEN	f
194	30	FR	Esfahan	esfahan	FORBIDDEN	f
195	31	EN	Istanbul	istanbul	PREFERRED	f
196	31	FR	Istanbul	istanbul	PREFERRED	f
197	31	AR	إسطنبول	اسطنبول	PREFERRED	f
198	31	FA	استانبول	استانبول	PREFERRED	f
199	31	AR	استنبول	استنبول	FORBIDDEN	f
200	32	EN	Kabul	kabul	PREFERRED	f
201	32	FR	Kaboul	kaboul	PREFERRED	f
202	32	AR	كابول	کابول	PREFERRED	f
203	32	FA	کابل	کابل	PREFERRED	f
204	32	AR	كابل	کابل	ADMITTED	f
205	32	EN	Kaboul	kaboul	FORBIDDEN	f
206	32	FR	Kabul	kabul	FORBIDDEN	f
207	33	EN	Karbala	karbala	PREFERRED	f
208	33	FR	Kerbala	kerbala	PREFERRED	f
209	33	AR	كربلاء	کربلاء	PREFERRED	f
210	33	FA	کربلا	کربلا	PREFERRED	f
211	33	EN	Kerbala	kerbala	ADMITTED	f
212	33	FR	Karbala	karbala	FORBIDDEN	f
213	34	EN	Khuzestan	khuzestan	PREFERRED	f
214	34	FR	Khouzistan	khouzistan	PREFERRED	f
215	34	AR	خوزستان	خوزستان	PREFERRED	f
216	34	FA	خوزستان	خوزستان	PREFERRED	f
217	34	FR	Khouzestan	khouzestan	ADMITTED	f
218	34	EN	Khouzestan	khouzestan	FORBIDDEN	f
219	34	FR	Khuzestan	khuzestan	FORBIDDEN	f
220	35	EN	Kirkuk	kirkuk	PREFERRED	f
221	35	FR	Kirkouk	kirkouk	PREFERRED	f
222	35	AR	كركوك	کرکوک	PREFERRED	f
223	35	FA	کرکوک	کرکوک	PREFERRED	f
224	35	EN	Kirkouk	kirkouk	FORBIDDEN	f
225	35	FR	Kirkuk	kirkuk	FORBIDDEN	f
226	36	EN	London	london	PREFERRED	f
227	36	FR	Londres	londres	PREFERRED	f
228	36	AR	لندن	لندن	PREFERRED	f
229	36	FA	لندن	لندن	PREFERRED	f
230	36	FR	London	london	FORBIDDEN	f
231	37	EN	Mosul	mosul	PREFERRED	f
232	37	FR	Mossoul	mossoul	PREFERRED	f
233	37	AR	الموصل	الموصل	PREFERRED	f
234	37	FA	موصل	موصل	PREFERRED	f
235	37	EN	Mossul	mossul	FORBIDDEN	f
236	37	FR	Mosul	mosul	FORBIDDEN	f
237	37	FR	Mossul	mossul	FORBIDDEN	f
238	37	FA	الموصل	الموصل	FORBIDDEN	f
239	38	EN	New York	newyork	PREFERRED	f
240	38	FR	New York	newyork	PREFERRED	f
241	38	AR	نيويورك	نیویورک	PREFERRED	f
242	38	FA	نیویورک	نیویورک	PREFERRED	f
243	39	EN	Nineveh	nineveh	PREFERRED	f
244	39	FR	Ninive	ninive	PREFERRED	f
245	39	AR	نينوى	نینوی	PREFERRED	f
246	39	FA	نینوا	نینوا	PREFERRED	f
247	39	EN	Ninewa	ninewa	ADMITTED	f
248	39	FR	Nineveh	nineveh	FORBIDDEN	f
249	40	EN	Paris	paris	PREFERRED	t
250	40	FR	Paris	paris	PREFERRED	t
251	40	AR	باريس	باریس	PREFERRED	f
252	40	FA	پاریس	پاریس	PREFERRED	f
253	41	EN	Sanaa	sanaa	PREFERRED	f
254	41	FR	Sanaa	sanaa	PREFERRED	f
255	41	AR	صنعاء	صنعاء	PREFERRED	f
256	41	FA	صنعا	صنعا	PREFERRED	f
257	41	EN	Sana’a	sanaa	ADMITTED	f
258	41	FA	صنعاء	صنعاء	ADMITTED	f
259	41	FR	Sana’a	sanaa	FORBIDDEN	f
260	42	EN	Shiraz	shiraz	PREFERRED	t
261	42	FR	Chiraz	chiraz	PREFERRED	t
262	42	AR	شيراز	شیراز	PREFERRED	f
263	42	FA	شیراز	شیراز	PREFERRED	f
264	42	FR	Shiraz	shiraz	FORBIDDEN	t
265	43	EN	Sinjar	sinjar	PREFERRED	f
266	43	FR	Sinjar	sinjar	PREFERRED	f
267	43	AR	سنجار	سنجار	PREFERRED	f
268	43	FA	سنجار	سنجار	PREFERRED	f
269	43	FR	Sindjar	sindjar	FORBIDDEN	f
270	44	EN	Sistan and Baluchestan	sistanandbaluchestan	PREFERRED	f
271	44	FR	Sistan-et-Baloutchistan	sistanetbaloutchistan	PREFERRED	f
272	44	AR	سيستان وبلوشستان	سیستانوبلوشستان	PREFERRED	f
273	44	FA	سیستان و بلوچستان	سیستانوبلوچستان	PREFERRED	f
274	44	EN	Sistan-Baluchestan	sistanbaluchestan	ADMITTED	f
275	44	FR	Sistan-Baloutchistan	sistanbaloutchistan	ADMITTED	f
276	44	EN	Sistan and Baluchistan	sistanandbaluchistan	FORBIDDEN	f
277	45	EN	Strait of Hormuz	straitofhormuz	PREFERRED	f
278	45	FR	détroit d’Ormuz	detroitdormuz	PREFERRED	f
279	45	AR	مضيق هرمز	مضیقهرمز	PREFERRED	f
280	45	FA	تنگهٔ هرمز	تنگههرمز	PREFERRED	f
281	45	FR	détroit d’Hormuz	detroitdhormuz	FORBIDDEN	f
282	46	EN	Strasbourg	strasbourg	PREFERRED	f
283	46	FR	Strasbourg	strasbourg	PREFERRED	f
284	46	AR	ستراسبورغ	ستراسبورغ	PREFERRED	f
285	46	FA	استراسبورگ	استراسبورگ	PREFERRED	f
286	47	EN	Tabriz	tabriz	PREFERRED	f
287	47	FR	Tabriz	tabriz	PREFERRED	f
288	47	AR	تبريز	تبریز	PREFERRED	f
289	47	FA	تبریز	تبریز	PREFERRED	f
290	48	EN	Tal Afar	talafar	PREFERRED	f
291	48	FR	Tal Afar	talafar	PREFERRED	f
292	48	AR	تلعفر	تلعفر	PREFERRED	f
293	48	FA	تلعفر	تلعفر	PREFERRED	f
294	48	EN	Tel Afar	telafar	ADMITTED	f
295	48	FR	Tel Afar	telafar	ADMITTED	f
296	48	AR	تل عفر	تلعفر	ADMITTED	f
297	49	EN	Tehran	tehran	PREFERRED	f
298	49	FR	Téhéran	teheran	PREFERRED	f
299	49	AR	طهران	طهران	PREFERRED	f
300	49	FA	تهران	تهران	PREFERRED	f
301	49	EN	Teheran	teheran	FORBIDDEN	f
302	49	FR	Tehran	tehran	FORBIDDEN	f
303	49	FR	Teheran	teheran	FORBIDDEN	f
304	49	AR	تهران	تهران	FORBIDDEN	f
305	49	FA	طهران	طهران	FORBIDDEN	f
306	50	EN	The Hague	thehague	PREFERRED	f
307	50	FR	La Haye	lahaye	PREFERRED	f
308	50	AR	لاهاي	لاهای	PREFERRED	f
309	50	FA	لاهه	لاهه	PREFERRED	f
310	50	FR	The Hague	thehague	FORBIDDEN	f
311	51	EN	Vienna	vienna	PREFERRED	f
312	51	FR	Vienne	vienne	PREFERRED	t
313	51	AR	فيينا	فیینا	PREFERRED	f
314	51	FA	وین	وین	PREFERRED	f
315	52	EN	Zahedan	zahedan	PREFERRED	f
316	52	FR	Zahedan	zahedan	PREFERRED	f
317	52	AR	زاهدان	زاهدان	PREFERRED	f
318	52	FA	زاهدان	زاهدان	PREFERRED	f
319	52	FR	Zahédan	zahedan	ADMITTED	f
320	53	EN	António Guterres	antonioguterres	PREFERRED	f
321	53	FR	António Guterres	antonioguterres	PREFERRED	f
322	53	AR	أنطونيو غوتيريش	انطونیوغوتیریش	PREFERRED	f
323	53	FA	آنتونیو گوترش	انتونیوگوترش	PREFERRED	f
324	53	EN	Antonio Guterres	antonioguterres	ADMITTED	f
325	53	EN	Guterres	guterres	ADMITTED	f
326	53	FR	Antonio Guterres	antonioguterres	ADMITTED	f
327	53	FR	Guterres	guterres	ADMITTED	f
328	53	AR	غوتيريش	غوتیریش	ADMITTED	f
329	53	FA	گوترش	گوترش	ADMITTED	f
330	53	AR	أنطونيو جوتيريس	انطونیوجوتیریس	FORBIDDEN	f
331	53	AR	غوتيريس	غوتیریس	FORBIDDEN	f
332	53	AR	جوتيريش	جوتیریش	FORBIDDEN	f
333	53	FA	آنتونیو گوتیرش	انتونیوگوتیرش	FORBIDDEN	f
334	53	FA	گوتیرش	گوتیرش	FORBIDDEN	f
335	54	EN	Kaveh Sepehri	kavehsepehri	PREFERRED	f
336	54	FR	Kaveh Sepehri	kavehsepehri	PREFERRED	f
337	54	AR	كاوه سبهري	کاوهسبهری	PREFERRED	f
338	54	FA	کاوه سپهری	کاوهسپهری	PREFERRED	f
339	54	EN	Kave Sepehri	kavesepehri	FORBIDDEN	f
340	54	FR	Kavé Sepehri	kavesepehri	FORBIDDEN	f
341	55	EN	Layla Tamimi	laylatamimi	PREFERRED	f
342	55	FR	Leïla Tamimi	leilatamimi	PREFERRED	f
343	55	AR	ليلى التميمي	لیلیالتمیمی	PREFERRED	f
344	55	FA	لیلا تمیمی	لیلاتمیمی	PREFERRED	f
345	55	EN	Tamimi	tamimi	ADMITTED	f
346	55	FR	Tamimi	tamimi	ADMITTED	f
347	55	AR	التميمي	التمیمی	ADMITTED	f
348	55	FA	تمیمی	تمیمی	ADMITTED	f
349	55	EN	Leila Tamimi	leilatamimi	FORBIDDEN	f
350	55	FR	Layla Tamimi	laylatamimi	FORBIDDEN	f
351	55	AR	ليلى تميمي	لیلیتمیمی	FORBIDDEN	f
352	55	FA	لیلی تمیمی	لیلیتمیمی	FORBIDDEN	f
353	56	EN	Mahsa Amini	mahsaamini	PREFERRED	f
354	56	FR	Mahsa Amini	mahsaamini	PREFERRED	f
355	56	AR	مهسا أميني	مهساامینی	PREFERRED	f
356	56	FA	مهسا امینی	مهساامینی	PREFERRED	f
357	56	EN	Jina Amini	jinaamini	ADMITTED	f
358	56	FR	Jina Amini	jinaamini	ADMITTED	f
359	56	AR	جينا أميني	جیناامینی	ADMITTED	f
360	56	FA	ژینا امینی	ژیناامینی	ADMITTED	f
361	57	EN	Nadia Murad	nadiamurad	PREFERRED	f
362	57	FR	Nadia Murad	nadiamurad	PREFERRED	f
363	57	AR	نادية مراد	نادیهمراد	PREFERRED	f
364	57	FA	نادیا مراد	نادیامراد	PREFERRED	f
365	57	FR	Nadia Mourad	nadiamourad	FORBIDDEN	f
366	57	FA	نادیه مراد	نادیهمراد	FORBIDDEN	f
367	58	EN	Narges Mohammadi	nargesmohammadi	PREFERRED	f
368	58	FR	Narges Mohammadi	nargesmohammadi	PREFERRED	f
369	58	AR	نرجس محمدي	نرجسمحمدی	PREFERRED	f
370	58	FA	نرگس محمدی	نرگسمحمدی	PREFERRED	f
371	58	FR	Nargès Mohammadi	nargesmohammadi	FORBIDDEN	f
372	58	AR	نرگس محمدي	نرگسمحمدی	FORBIDDEN	f
373	58	FA	نرجس محمدی	نرجسمحمدی	FORBIDDEN	f
374	59	EN	Shirin Ebadi	shirinebadi	PREFERRED	f
375	59	FR	Shirin Ebadi	shirinebadi	PREFERRED	f
376	59	AR	شيرين عبادي	شیرینعبادی	PREFERRED	f
377	59	FA	شیرین عبادی	شیرینعبادی	PREFERRED	f
378	59	FR	Chirine Ebadi	chirineebadi	FORBIDDEN	f
379	60	EN	Volker Türk	volkerturk	PREFERRED	f
380	60	FR	Volker Türk	volkerturk	PREFERRED	f
381	60	AR	فولكر تورك	فولکرتورک	PREFERRED	f
382	60	FA	فولکر تورک	فولکرتورک	PREFERRED	f
383	60	EN	Volker Turk	volkerturk	FORBIDDEN	f
384	60	FR	Volker Turk	volkerturk	FORBIDDEN	f
385	60	AR	فولكر ترك	فولکرترک	FORBIDDEN	f
386	60	FA	فولکر ترک	فولکرترک	FORBIDDEN	f
387	61	EN	Amnesty International	amnestyinternational	PREFERRED	f
388	61	FR	Amnesty International	amnestyinternational	PREFERRED	f
389	61	AR	منظمة العفو الدولية	منظمهالعفوالدولیه	PREFERRED	f
390	61	FA	عفو بین‌الملل	عفوبینالملل	PREFERRED	f
391	61	FA	سازمان عفو بین‌الملل	سازمانعفوبینالملل	ADMITTED	f
392	61	AR	أمنستي إنترناشيونال	امنستیانترناشیونال	FORBIDDEN	f
393	62	EN	League of Arab States	leagueofarabstates	PREFERRED	f
394	62	FR	Ligue des États arabes	liguedesetatsarabes	PREFERRED	f
395	62	AR	جامعة الدول العربية	جامعهالدولالعربیه	PREFERRED	f
396	62	FA	اتحادیهٔ عرب	اتحادیهعرب	PREFERRED	f
397	62	EN	Arab League	arableague	ADMITTED	f
398	62	FR	Ligue arabe	liguearabe	ADMITTED	f
399	62	AR	الجامعة العربية	الجامعهالعربیه	ADMITTED	f
400	62	FA	جامعهٔ کشورهای عرب	جامعهکشورهایعرب	ADMITTED	f
401	63	EN	Council of Europe	councilofeurope	PREFERRED	f
402	63	FR	Conseil de l’Europe	conseildeleurope	PREFERRED	f
403	63	AR	مجلس أوروبا	مجلساوروبا	PREFERRED	f
404	63	FA	شورای اروپا	شورایاروپا	PREFERRED	f
405	64	EN	Doctors Without Borders	doctorswithoutborders	PREFERRED	f
406	64	FR	Médecins sans frontières	medecinssansfrontieres	PREFERRED	f
407	64	AR	أطباء بلا حدود	اطباءبلاحدود	PREFERRED	f
408	64	FA	پزشکان بدون مرز	پزشکانبدونمرز	PREFERRED	f
409	64	EN	Médecins Sans Frontières	medecinssansfrontieres	ADMITTED	f
410	64	EN	MSF	msf	ADMITTED	t
411	64	FR	MSF	msf	ADMITTED	t
412	64	AR	منظمة أطباء بلا حدود	منظمهاطباءبلاحدود	ADMITTED	f
413	64	FA	سازمان پزشکان بدون مرز	سازمانپزشکانبدونمرز	ADMITTED	f
414	65	EN	European Court of Human Rights	europeancourtofhumanrights	PREFERRED	f
415	65	FR	Cour européenne des droits de l’homme	coureuropeennedesdroitsdelhomme	PREFERRED	f
416	65	AR	المحكمة الأوروبية لحقوق الإنسان	المحکمهالاوروبیهلحقوقالانسان	PREFERRED	f
417	65	FA	دیوان اروپایی حقوق بشر	دیواناروپاییحقوقبشر	PREFERRED	f
418	65	EN	ECtHR	ecthr	ADMITTED	t
419	65	FR	CEDH	cedh	ADMITTED	t
420	65	FA	دادگاه اروپایی حقوق بشر	دادگاهاروپاییحقوقبشر	ADMITTED	f
421	65	FR	Cour européenne des droits humains	coureuropeennedesdroitshumains	FORBIDDEN	f
422	66	EN	European Parliament	europeanparliament	PREFERRED	f
423	66	FR	Parlement européen	parlementeuropeen	PREFERRED	f
424	66	AR	البرلمان الأوروبي	البرلمانالاوروبی	PREFERRED	f
425	66	FA	پارلمان اروپا	پارلماناروپا	PREFERRED	f
426	67	EN	European Union	europeanunion	PREFERRED	f
427	67	FR	Union européenne	unioneuropeenne	PREFERRED	f
428	67	AR	الاتحاد الأوروبي	الاتحادالاوروبی	PREFERRED	f
429	67	FA	اتحادیهٔ اروپا	اتحادیهاروپا	PREFERRED	f
430	67	EN	EU	eu	ADMITTED	t
431	67	FR	UE	ue	ADMITTED	t
432	67	AR	الإتحاد الأوروبي	الاتحادالاوروبی	FORBIDDEN	f
433	67	FA	اتحادیهٔ اروپایی	اتحادیهاروپایی	FORBIDDEN	f
434	68	EN	International Federation for Human Rights	internationalfederationforhumanrights	PREFERRED	f
435	68	FR	Fédération internationale pour les droits humains	federationinternationalepourlesdroitshumains	PREFERRED	f
436	68	AR	الفدرالية الدولية لحقوق الإنسان	الفدرالیهالدولیهلحقوقالانسان	PREFERRED	f
437	68	FA	فدراسیون بین‌المللی جامعه‌های حقوق بشر	فدراسیونبینالمللیجامعههایحقوقبشر	PREFERRED	f
438	68	EN	FIDH	fidh	ADMITTED	t
439	68	FR	FIDH	fidh	ADMITTED	t
440	68	AR	الفيدرالية الدولية لحقوق الإنسان	الفیدرالیهالدولیهلحقوقالانسان	ADMITTED	f
441	68	FA	فدراسیون بین‌المللی حقوق بشر	فدراسیونبینالمللیحقوقبشر	ADMITTED	f
442	68	FR	Fédération internationale des droits de l’homme	federationinternationaledesdroitsdelhomme	FORBIDDEN	f
443	69	EN	United Nations Human Rights Committee	unitednationshumanrightscommittee	PREFERRED	f
444	69	FR	Comité des droits de l’homme des Nations unies	comitedesdroitsdelhommedesnationsunies	PREFERRED	f
445	69	AR	اللجنة المعنية بحقوق الإنسان التابعة للأمم المتحدة	اللجنهالمعنیهبحقوقالانسانالتابعهللاممالمتحده	PREFERRED	f
446	69	FA	کمیتهٔ حقوق بشر سازمان ملل متحد	کمیتهحقوقبشرسازمانمللمتحد	PREFERRED	f
447	69	EN	UN Human Rights Committee	unhumanrightscommittee	ADMITTED	f
448	69	EN	Human Rights Committee	humanrightscommittee	ADMITTED	f
449	69	FR	Comité des droits de l’homme	comitedesdroitsdelhomme	ADMITTED	f
450	69	AR	اللجنة المعنية بحقوق الإنسان	اللجنهالمعنیهبحقوقالانسان	ADMITTED	f
451	69	FA	کمیتهٔ حقوق بشر سازمان ملل	کمیتهحقوقبشرسازمانملل	ADMITTED	f
452	69	FA	کمیتهٔ حقوق بشر	کمیتهحقوقبشر	ADMITTED	f
453	69	FR	Comité des droits humains	comitedesdroitshumains	FORBIDDEN	f
454	69	AR	لجنة حقوق الإنسان التابعة للأمم المتحدة	لجنهحقوقالانسانالتابعهللاممالمتحده	FORBIDDEN	f
455	70	EN	United Nations Human Rights Council	unitednationshumanrightscouncil	PREFERRED	f
456	70	FR	Conseil des droits de l’homme des Nations unies	conseildesdroitsdelhommedesnationsunies	PREFERRED	f
457	70	AR	مجلس حقوق الإنسان التابع للأمم المتحدة	مجلسحقوقالانسانالتابعللاممالمتحده	PREFERRED	f
458	70	FA	شورای حقوق بشر سازمان ملل متحد	شورایحقوقبشرسازمانمللمتحد	PREFERRED	f
459	70	EN	UN Human Rights Council	unhumanrightscouncil	ADMITTED	f
460	70	EN	Human Rights Council	humanrightscouncil	ADMITTED	f
461	70	FR	Conseil des droits de l’homme de l’ONU	conseildesdroitsdelhommedelonu	ADMITTED	f
462	70	FR	Conseil des droits de l’homme	conseildesdroitsdelhomme	ADMITTED	f
463	70	AR	مجلس حقوق الإنسان	مجلسحقوقالانسان	ADMITTED	f
464	70	FA	شورای حقوق بشر سازمان ملل	شورایحقوقبشرسازمانملل	ADMITTED	f
465	70	FA	شورای حقوق بشر	شورایحقوقبشر	ADMITTED	f
466	70	FR	Conseil des droits humains	conseildesdroitshumains	FORBIDDEN	f
467	71	EN	Human Rights Watch	humanrightswatch	PREFERRED	f
468	71	FR	Human Rights Watch	humanrightswatch	PREFERRED	f
469	71	AR	هيومن رايتس ووتش	هیومنرایتسووتش	PREFERRED	f
470	71	FA	دیده‌بان حقوق بشر	دیدهبانحقوقبشر	PREFERRED	f
471	71	EN	HRW	hrw	ADMITTED	t
472	71	FR	HRW	hrw	ADMITTED	t
473	71	FA	سازمان دیده‌بان حقوق بشر	سازماندیدهبانحقوقبشر	ADMITTED	f
474	71	AR	هيومن رايتس واتش	هیومنرایتسواتش	FORBIDDEN	f
475	72	EN	International Criminal Court	internationalcriminalcourt	PREFERRED	f
476	72	FR	Cour pénale internationale	courpenaleinternationale	PREFERRED	f
477	72	AR	المحكمة الجنائية الدولية	المحکمهالجنائیهالدولیه	PREFERRED	f
478	72	FA	دیوان کیفری بین‌المللی	دیوانکیفریبینالمللی	PREFERRED	f
479	72	EN	ICC	icc	ADMITTED	t
480	72	FR	CPI	cpi	ADMITTED	t
481	72	FR	Cour criminelle internationale	courcriminelleinternationale	FORBIDDEN	f
482	72	AR	محكمة الجنايات الدولية	محکمهالجنایاتالدولیه	FORBIDDEN	f
483	72	FA	دادگاه جنایی بین‌المللی	دادگاهجناییبینالمللی	FORBIDDEN	f
484	73	EN	International Court of Justice	internationalcourtofjustice	PREFERRED	f
485	73	FR	Cour internationale de justice	courinternationaledejustice	PREFERRED	f
486	73	AR	محكمة العدل الدولية	محکمهالعدلالدولیه	PREFERRED	f
487	73	FA	دیوان بین‌المللی دادگستری	دیوانبینالمللیدادگستری	PREFERRED	f
488	73	EN	ICJ	icj	ADMITTED	t
489	73	FR	CIJ	cij	ADMITTED	t
490	73	FA	دادگاه بین‌المللی دادگستری	دادگاهبینالمللیدادگستری	FORBIDDEN	f
491	74	EN	International Committee of the Red Cross	internationalcommitteeoftheredcross	PREFERRED	f
492	74	FR	Comité international de la Croix-Rouge	comiteinternationaldelacroixrouge	PREFERRED	f
493	74	AR	اللجنة الدولية للصليب الأحمر	اللجنهالدولیهللصلیبالاحمر	PREFERRED	f
494	74	FA	کمیتهٔ بین‌المللی صلیب سرخ	کمیتهبینالمللیصلیبسرخ	PREFERRED	f
495	74	EN	ICRC	icrc	ADMITTED	t
496	74	FR	CICR	cicr	ADMITTED	t
497	75	EN	International Federation of Journalists	internationalfederationofjournalists	PREFERRED	f
498	75	FR	Fédération internationale des journalistes	federationinternationaledesjournalistes	PREFERRED	f
499	75	AR	الاتحاد الدولي للصحفيين	الاتحادالدولیللصحفیین	PREFERRED	f
500	75	FA	فدراسیون بین‌المللی روزنامه‌نگاران	فدراسیونبینالمللیروزنامهنگاران	PREFERRED	f
501	75	EN	IFJ	ifj	ADMITTED	t
502	75	FR	FIJ	fij	ADMITTED	t
503	75	FA	فدراسیون جهانی روزنامه‌نگاران	فدراسیونجهانیروزنامهنگاران	ADMITTED	f
504	76	EN	International Labour Organization	internationallabourorganization	PREFERRED	f
505	76	FR	Organisation internationale du travail	organisationinternationaledutravail	PREFERRED	f
506	76	AR	منظمة العمل الدولية	منظمهالعملالدولیه	PREFERRED	f
507	76	FA	سازمان بین‌المللی کار	سازمانبینالمللیکار	PREFERRED	f
508	76	EN	ILO	ilo	ADMITTED	t
509	76	FR	OIT	oit	ADMITTED	t
510	76	FA	سازمان جهانی کار	سازمانجهانیکار	ADMITTED	f
511	76	EN	International Labor Organization	internationallabororganization	FORBIDDEN	f
512	77	EN	ISIS	isis	PREFERRED	t
513	77	FR	Daech	daech	PREFERRED	f
514	77	AR	داعش	داعش	PREFERRED	f
515	77	FA	داعش	داعش	PREFERRED	f
516	77	EN	ISIL	isil	ADMITTED	t
517	77	EN	Islamic State group	islamicstategroup	ADMITTED	f
518	77	FR	groupe État islamique	groupeetatislamique	ADMITTED	f
519	77	AR	تنظيم الدولة الإسلامية	تنظیمالدولهالاسلامیه	ADMITTED	f
520	77	AR	تنظيم داعش	تنظیمداعش	ADMITTED	f
521	77	FA	گروه دولت اسلامی	گروهدولتاسلامی	ADMITTED	f
522	77	EN	Daesh	daesh	FORBIDDEN	f
523	77	FR	Daesh	daesh	FORBIDDEN	f
524	77	FR	ISIS	isis	FORBIDDEN	t
525	78	EN	Kurdistan Regional Government	kurdistanregionalgovernment	PREFERRED	f
526	78	FR	Gouvernement régional du Kurdistan	gouvernementregionaldukurdistan	PREFERRED	f
527	78	AR	حكومة إقليم كردستان	حکومهاقلیمکردستان	PREFERRED	f
528	78	FA	حکومت اقلیم کردستان	حکومتاقلیمکردستان	PREFERRED	f
529	78	EN	KRG	krg	ADMITTED	t
530	78	FR	GRK	grk	ADMITTED	t
531	78	AR	حكومة إقليم كردستان العراق	حکومهاقلیمکردستانالعراق	ADMITTED	f
532	78	FA	حکومت اقلیم کردستان عراق	حکومتاقلیمکردستانعراق	ADMITTED	f
533	78	FA	دولت اقلیم کردستان	دولتاقلیمکردستان	ADMITTED	f
534	79	EN	Madar Centre for Human Rights	madarcentreforhumanrights	PREFERRED	f
535	79	FR	Centre Madar pour les droits humains	centremadarpourlesdroitshumains	PREFERRED	f
536	79	AR	مركز مدار لحقوق الإنسان	مرکزمدارلحقوقالانسان	PREFERRED	f
537	79	FA	مرکز حقوق بشر مدار	مرکزحقوقبشرمدار	PREFERRED	f
538	79	EN	Madar Centre	madarcentre	ADMITTED	f
539	79	FR	Centre Madar	centremadar	ADMITTED	f
540	79	AR	مركز مدار	مرکزمدار	ADMITTED	f
541	79	FA	مرکز مدار	مرکزمدار	ADMITTED	f
542	79	EN	Madar Center for Human Rights	madarcenterforhumanrights	FORBIDDEN	f
543	79	EN	Madar Center	madarcenter	FORBIDDEN	f
544	79	FR	Centre Madar pour les droits de l’homme	centremadarpourlesdroitsdelhomme	FORBIDDEN	f
545	79	FR	Centre Madar des droits de l’homme	centremadardesdroitsdelhomme	FORBIDDEN	f
546	79	FA	مرکز مدار برای حقوق بشر	مرکزمداربرایحقوقبشر	FORBIDDEN	f
547	80	EN	Office of the United Nations High Commissioner for Human Rights	officeoftheunitednationshighcommissionerforhumanrights	PREFERRED	f
548	80	FR	Haut-Commissariat des Nations unies aux droits de l’homme	hautcommissariatdesnationsuniesauxdroitsdelhomme	PREFERRED	f
549	80	AR	المفوضية السامية للأمم المتحدة لحقوق الإنسان	المفوضیهالسامیهللاممالمتحدهلحقوقالانسان	PREFERRED	f
550	80	FA	دفتر کمیسر عالی حقوق بشر سازمان ملل متحد	دفترکمیسرعالیحقوقبشرسازمانمللمتحد	PREFERRED	f
551	80	EN	UN Human Rights Office	unhumanrightsoffice	ADMITTED	f
552	80	EN	OHCHR	ohchr	ADMITTED	t
553	80	FR	Haut-Commissariat aux droits de l’homme	hautcommissariatauxdroitsdelhomme	ADMITTED	f
554	80	FR	HCDH	hcdh	ADMITTED	t
555	80	AR	مفوضية الأمم المتحدة السامية لحقوق الإنسان	مفوضیهالاممالمتحدهالسامیهلحقوقالانسان	ADMITTED	f
556	80	AR	مفوضية حقوق الإنسان	مفوضیهحقوقالانسان	ADMITTED	f
557	80	FA	دفتر کمیسر عالی حقوق بشر سازمان ملل	دفترکمیسرعالیحقوقبشرسازمانملل	ADMITTED	f
558	80	FA	دفتر حقوق بشر سازمان ملل	دفترحقوقبشرسازمانملل	ADMITTED	f
559	81	EN	Organisation of Islamic Cooperation	organisationofislamiccooperation	PREFERRED	f
560	81	FR	Organisation de la coopération islamique	organisationdelacooperationislamique	PREFERRED	f
561	81	AR	منظمة التعاون الإسلامي	منظمهالتعاونالاسلامی	PREFERRED	f
562	81	FA	سازمان همکاری اسلامی	سازمانهمکاریاسلامی	PREFERRED	f
563	81	EN	OIC	oic	ADMITTED	t
564	81	FR	OCI	oci	ADMITTED	t
565	81	EN	Organisation of the Islamic Conference	organisationoftheislamicconference	FORBIDDEN	f
566	81	FR	Organisation de la conférence islamique	organisationdelaconferenceislamique	FORBIDDEN	f
567	81	AR	منظمة المؤتمر الإسلامي	منظمهالمؤتمرالاسلامی	FORBIDDEN	f
568	81	FA	سازمان کنفرانس اسلامی	سازمانکنفرانساسلامی	FORBIDDEN	f
569	82	EN	Reporters Without Borders	reporterswithoutborders	PREFERRED	f
570	82	FR	Reporters sans frontières	reporterssansfrontieres	PREFERRED	f
571	82	AR	مراسلون بلا حدود	مراسلونبلاحدود	PREFERRED	f
572	82	FA	گزارشگران بدون مرز	گزارشگرانبدونمرز	PREFERRED	f
573	82	EN	RSF	rsf	ADMITTED	t
574	82	FR	RSF	rsf	ADMITTED	t
575	82	AR	منظمة مراسلون بلا حدود	منظمهمراسلونبلاحدود	ADMITTED	f
576	82	FA	سازمان گزارشگران بدون مرز	سازمانگزارشگرانبدونمرز	ADMITTED	f
577	82	AR	صحفيون بلا حدود	صحفیونبلاحدود	FORBIDDEN	f
578	82	FA	خبرنگاران بدون مرز	خبرنگارانبدونمرز	FORBIDDEN	f
579	83	EN	Rozan Association for Freedom of Expression	rozanassociationforfreedomofexpression	PREFERRED	f
580	83	FR	Association Rozan pour la liberté d’expression	associationrozanpourlalibertedexpression	PREFERRED	f
581	83	AR	جمعية روزن لحرية التعبير	جمعیهروزنلحریهالتعبیر	PREFERRED	f
582	83	FA	انجمن روزن برای آزادی بیان	انجمنروزنبرایازادیبیان	PREFERRED	f
583	83	EN	Rozan Association	rozanassociation	ADMITTED	f
584	83	FR	Association Rozan	associationrozan	ADMITTED	f
585	83	AR	جمعية روزن	جمعیهروزن	ADMITTED	f
586	83	FA	انجمن روزن	انجمنروزن	ADMITTED	f
587	83	EN	Rowzan Association	rowzanassociation	FORBIDDEN	f
588	83	FR	Association Rowzan	associationrowzan	FORBIDDEN	f
589	83	AR	رابطة روزن	رابطهروزن	FORBIDDEN	f
590	83	FA	کانون روزن	کانونروزن	FORBIDDEN	f
591	84	EN	United Nations General Assembly	unitednationsgeneralassembly	PREFERRED	f
592	84	FR	Assemblée générale des Nations unies	assembleegeneraledesnationsunies	PREFERRED	f
593	84	AR	الجمعية العامة للأمم المتحدة	الجمعیهالعامهللاممالمتحده	PREFERRED	f
594	84	FA	مجمع عمومی سازمان ملل متحد	مجمععمومیسازمانمللمتحد	PREFERRED	f
595	84	EN	UN General Assembly	ungeneralassembly	ADMITTED	f
596	84	FR	Assemblée générale de l’ONU	assembleegeneraledelonu	ADMITTED	f
597	84	FA	مجمع عمومی سازمان ملل	مجمععمومیسازمانملل	ADMITTED	f
598	85	EN	United Nations Security Council	unitednationssecuritycouncil	PREFERRED	f
599	85	FR	Conseil de sécurité des Nations unies	conseildesecuritedesnationsunies	PREFERRED	f
600	85	AR	مجلس الأمن التابع للأمم المتحدة	مجلسالامنالتابعللاممالمتحده	PREFERRED	f
601	85	FA	شورای امنیت سازمان ملل متحد	شورایامنیتسازمانمللمتحد	PREFERRED	f
602	85	EN	UN Security Council	unsecuritycouncil	ADMITTED	f
603	85	EN	Security Council	securitycouncil	ADMITTED	f
604	85	FR	Conseil de sécurité de l’ONU	conseildesecuritedelonu	ADMITTED	f
605	85	FR	Conseil de sécurité	conseildesecurite	ADMITTED	f
606	85	AR	مجلس الأمن الدولي	مجلسالامنالدولی	ADMITTED	f
607	85	AR	مجلس الأمن	مجلسالامن	ADMITTED	f
608	85	FA	شورای امنیت سازمان ملل	شورایامنیتسازمانملل	ADMITTED	f
609	85	FA	شورای امنیت	شورایامنیت	ADMITTED	f
610	86	EN	UNESCO	unesco	PREFERRED	f
611	86	FR	UNESCO	unesco	PREFERRED	f
612	86	AR	اليونسكو	الیونسکو	PREFERRED	f
613	86	FA	یونسکو	یونسکو	PREFERRED	f
614	86	AR	منظمة اليونسكو	منظمهالیونسکو	ADMITTED	f
615	86	AR	اليونيسكو	الیونیسکو	FORBIDDEN	f
616	87	EN	Office of the United Nations High Commissioner for Refugees	officeoftheunitednationshighcommissionerforrefugees	PREFERRED	f
617	87	FR	Haut-Commissariat des Nations unies pour les réfugiés	hautcommissariatdesnationsuniespourlesrefugies	PREFERRED	f
618	87	AR	المفوضية السامية للأمم المتحدة لشؤون اللاجئين	المفوضیهالسامیهللاممالمتحدهلشؤوناللاجئین	PREFERRED	f
619	87	FA	کمیساریای عالی سازمان ملل متحد در امور پناهندگان	کمیساریایعالیسازمانمللمتحددرامورپناهندگان	PREFERRED	f
620	87	EN	UN Refugee Agency	unrefugeeagency	ADMITTED	f
621	87	EN	UNHCR	unhcr	ADMITTED	t
622	87	FR	Haut-Commissariat aux réfugiés	hautcommissariatauxrefugies	ADMITTED	f
623	87	FR	HCR	hcr	ADMITTED	t
624	87	AR	مفوضية الأمم المتحدة لشؤون اللاجئين	مفوضیهالاممالمتحدهلشؤوناللاجئین	ADMITTED	f
625	87	AR	مفوضية اللاجئين	مفوضیهاللاجئین	ADMITTED	f
626	87	FA	کمیساریای عالی پناهندگان سازمان ملل	کمیساریایعالیپناهندگانسازمانملل	ADMITTED	f
627	87	FA	کمیساریای عالی پناهندگان	کمیساریایعالیپناهندگان	ADMITTED	f
628	88	EN	UNICEF	unicef	PREFERRED	f
629	88	FR	UNICEF	unicef	PREFERRED	f
630	88	AR	اليونيسف	الیونیسف	PREFERRED	f
631	88	FA	یونیسف	یونیسف	PREFERRED	f
632	88	EN	United Nations Children’s Fund	unitednationschildrensfund	ADMITTED	f
633	88	FR	Fonds des Nations unies pour l’enfance	fondsdesnationsuniespourlenfance	ADMITTED	f
634	88	AR	منظمة الأمم المتحدة للطفولة	منظمهالاممالمتحدهللطفوله	ADMITTED	f
635	88	AR	منظمة اليونيسف	منظمهالیونیسف	ADMITTED	f
636	88	FA	صندوق کودکان سازمان ملل متحد	صندوقکودکانسازمانمللمتحد	ADMITTED	f
637	88	AR	اليونيسيف	الیونیسیف	FORBIDDEN	f
638	89	EN	United Nations	unitednations	PREFERRED	f
639	89	FR	Nations unies	nationsunies	PREFERRED	f
640	89	AR	الأمم المتحدة	الاممالمتحده	PREFERRED	f
641	89	FA	سازمان ملل متحد	سازمانمللمتحد	PREFERRED	f
642	89	EN	UN	un	ADMITTED	t
643	89	EN	U.N.	un	ADMITTED	f
644	89	FR	ONU	onu	ADMITTED	t
645	89	FR	Organisation des Nations unies	organisationdesnationsunies	ADMITTED	f
646	89	FA	سازمان ملل	سازمانملل	ADMITTED	f
647	89	FA	ملل متحد	مللمتحد	ADMITTED	f
648	89	AR	هيئة الأمم المتحدة	هیئهالاممالمتحده	FORBIDDEN	f
649	89	AR	هيئة الأمم	هیئهالامم	FORBIDDEN	f
650	90	EN	United Nations Mine Action Service	unitednationsmineactionservice	PREFERRED	f
651	90	FR	Service de la lutte antimines des Nations unies	servicedelalutteantiminesdesnationsunies	PREFERRED	f
652	90	AR	دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام	دائرهالاممالمتحدهللاجراءاتالمتعلقهبالالغام	PREFERRED	f
790	106	FA	آزادی اجتماعات	ازادیاجتماعات	PREFERRED	f
653	90	FA	سرویس اقدام علیه مین سازمان ملل متحد	سرویساقدامعلیهمینسازمانمللمتحد	PREFERRED	f
654	90	EN	UN Mine Action Service	unmineactionservice	ADMITTED	f
655	90	EN	UNMAS	unmas	ADMITTED	t
656	90	FR	Service de la lutte antimines de l’ONU	servicedelalutteantiminesdelonu	ADMITTED	f
657	90	FR	UNMAS	unmas	ADMITTED	t
658	90	FA	سرویس اقدام علیه مین سازمان ملل	سرویساقدامعلیهمینسازمانملل	ADMITTED	f
659	91	EN	World Health Organization	worldhealthorganization	PREFERRED	f
660	91	FR	Organisation mondiale de la santé	organisationmondialedelasante	PREFERRED	f
661	91	AR	منظمة الصحة العالمية	منظمهالصحهالعالمیه	PREFERRED	f
662	91	FA	سازمان جهانی بهداشت	سازمانجهانیبهداشت	PREFERRED	f
663	91	EN	WHO	who	ADMITTED	t
664	91	FR	OMS	oms	ADMITTED	t
665	91	FA	سازمان بهداشت جهانی	سازمانبهداشتجهانی	ADMITTED	f
666	91	EN	World Health Organisation	worldhealthorganisation	FORBIDDEN	f
667	92	EN	Convention against Torture	conventionagainsttorture	PREFERRED	f
668	92	FR	Convention contre la torture	conventioncontrelatorture	PREFERRED	f
669	92	AR	اتفاقية مناهضة التعذيب	اتفاقیهمناهضهالتعذیب	PREFERRED	f
670	92	FA	کنوانسیون منع شکنجه	کنوانسیونمنعشکنجه	PREFERRED	f
671	92	EN	United Nations Convention against Torture	unitednationsconventionagainsttorture	ADMITTED	f
672	92	FR	Convention des Nations unies contre la torture	conventiondesnationsuniescontrelatorture	ADMITTED	f
673	92	AR	اتفاقية الأمم المتحدة لمناهضة التعذيب	اتفاقیهالاممالمتحدهلمناهضهالتعذیب	ADMITTED	f
674	92	FA	کنوانسیون ضد شکنجه	کنوانسیونضدشکنجه	ADMITTED	f
675	93	EN	Convention on the Rights of the Child	conventionontherightsofthechild	PREFERRED	f
676	93	FR	Convention relative aux droits de l’enfant	conventionrelativeauxdroitsdelenfant	PREFERRED	f
677	93	AR	اتفاقية حقوق الطفل	اتفاقیهحقوقالطفل	PREFERRED	f
678	93	FA	پیمان‌نامهٔ حقوق کودک	پیماننامهحقوقکودک	PREFERRED	f
679	93	EN	UN Convention on the Rights of the Child	unconventionontherightsofthechild	ADMITTED	f
680	93	EN	CRC	crc	ADMITTED	t
681	93	FR	Convention internationale des droits de l’enfant	conventioninternationaledesdroitsdelenfant	ADMITTED	f
682	93	FR	CIDE	cide	ADMITTED	t
683	93	FA	کنوانسیون حقوق کودک	کنوانسیونحقوقکودک	ADMITTED	f
684	93	AR	معاهدة حقوق الطفل	معاهدهحقوقالطفل	FORBIDDEN	f
685	93	FA	معاهدهٔ حقوق کودک	معاهدهحقوقکودک	FORBIDDEN	f
686	94	EN	Geneva Conventions	genevaconventions	PREFERRED	f
687	94	FR	Conventions de Genève	conventionsdegeneve	PREFERRED	f
688	94	AR	اتفاقيات جنيف	اتفاقیاتجنیف	PREFERRED	f
689	94	FA	کنوانسیون‌های ژنو	کنوانسیونهایژنو	PREFERRED	f
690	94	EN	Geneva Convention	genevaconvention	ADMITTED	f
691	94	FR	Convention de Genève	conventiondegeneve	ADMITTED	f
692	94	AR	اتفاقية جنيف	اتفاقیهجنیف	ADMITTED	f
693	94	FA	کنوانسیون ژنو	کنوانسیونژنو	ADMITTED	f
694	94	FR	Accords de Genève	accordsdegeneve	FORBIDDEN	f
695	94	AR	معاهدات جنيف	معاهداتجنیف	FORBIDDEN	f
696	95	EN	International Covenant on Civil and Political Rights	internationalcovenantoncivilandpoliticalrights	PREFERRED	f
697	95	FR	Pacte international relatif aux droits civils et politiques	pacteinternationalrelatifauxdroitscivilsetpolitiques	PREFERRED	f
698	95	AR	العهد الدولي الخاص بالحقوق المدنية والسياسية	العهدالدولیالخاصبالحقوقالمدنیهوالسیاسیه	PREFERRED	f
699	95	FA	میثاق بین‌المللی حقوق مدنی و سیاسی	میثاقبینالمللیحقوقمدنیوسیاسی	PREFERRED	f
700	95	EN	ICCPR	iccpr	ADMITTED	t
701	95	FR	PIDCP	pidcp	ADMITTED	t
702	96	EN	Rome Statute	romestatute	PREFERRED	f
703	96	FR	Statut de Rome	statutderome	PREFERRED	f
704	96	AR	نظام روما الأساسي	نظامروماالاساسی	PREFERRED	f
705	96	FA	اساسنامهٔ رم	اساسنامهرم	PREFERRED	f
706	96	EN	Rome Statute of the International Criminal Court	romestatuteoftheinternationalcriminalcourt	ADMITTED	f
707	96	FR	Statut de Rome de la Cour pénale internationale	statutderomedelacourpenaleinternationale	ADMITTED	f
708	96	AR	نظام روما الأساسي للمحكمة الجنائية الدولية	نظامروماالاساسیللمحکمهالجنائیهالدولیه	ADMITTED	f
709	96	FA	اساسنامهٔ رم دیوان کیفری بین‌المللی	اساسنامهرمدیوانکیفریبینالمللی	ADMITTED	f
710	97	EN	Universal Declaration of Human Rights	universaldeclarationofhumanrights	PREFERRED	f
711	97	FR	Déclaration universelle des droits de l’homme	declarationuniverselledesdroitsdelhomme	PREFERRED	f
712	97	AR	الإعلان العالمي لحقوق الإنسان	الاعلانالعالمیلحقوقالانسان	PREFERRED	f
713	97	FA	اعلامیهٔ جهانی حقوق بشر	اعلامیهجهانیحقوقبشر	PREFERRED	f
714	97	EN	UDHR	udhr	ADMITTED	t
715	97	FR	DUDH	dudh	ADMITTED	t
716	97	FR	Déclaration universelle des droits humains	declarationuniverselledesdroitshumains	FORBIDDEN	f
717	97	FA	بیانیهٔ جهانی حقوق بشر	بیانیهجهانیحقوقبشر	FORBIDDEN	f
718	98	EN	arbitrary detention	arbitrarydetention	PREFERRED	f
719	98	FR	détention arbitraire	detentionarbitraire	PREFERRED	f
720	98	AR	الاحتجاز التعسفي	الاحتجازالتعسفی	PREFERRED	f
721	98	FA	بازداشت خودسرانه	بازداشتخودسرانه	PREFERRED	f
722	98	EN	arbitrary detentions	arbitrarydetentions	ADMITTED	f
723	98	FR	détentions arbitraires	detentionsarbitraires	ADMITTED	f
724	98	AR	احتجاز تعسفي	احتجازتعسفی	ADMITTED	f
725	98	AR	الاعتقال التعسفي	الاعتقالالتعسفی	ADMITTED	f
726	98	AR	اعتقال تعسفي	اعتقالتعسفی	ADMITTED	f
727	98	FA	بازداشت‌های خودسرانه	بازداشتهایخودسرانه	ADMITTED	f
728	99	EN	ceasefire	ceasefire	PREFERRED	f
729	99	FR	cessez-le-feu	cessezlefeu	PREFERRED	f
730	99	AR	وقف إطلاق النار	وقفاطلاقالنار	PREFERRED	f
731	99	FA	آتش‌بس	اتشبس	PREFERRED	f
732	99	EN	cease-fire	ceasefire	ADMITTED	f
733	99	EN	ceasefires	ceasefires	ADMITTED	f
734	99	AR	وقف لإطلاق النار	وقفلاطلاقالنار	ADMITTED	f
735	100	EN	civil society	civilsociety	PREFERRED	f
736	100	FR	société civile	societecivile	PREFERRED	f
737	100	AR	المجتمع المدني	المجتمعالمدنی	PREFERRED	f
738	100	FA	جامعهٔ مدنی	جامعهمدنی	PREFERRED	f
739	100	AR	مجتمع مدني	مجتمعمدنی	ADMITTED	f
740	101	EN	crimes against humanity	crimesagainsthumanity	PREFERRED	f
741	101	FR	crimes contre l’humanité	crimescontrelhumanite	PREFERRED	f
742	101	AR	الجرائم ضد الإنسانية	الجرائمضدالانسانیه	PREFERRED	f
743	101	FA	جنایت علیه بشریت	جنایتعلیهبشریت	PREFERRED	f
744	101	EN	crime against humanity	crimeagainsthumanity	ADMITTED	f
745	101	FR	crime contre l’humanité	crimecontrelhumanite	ADMITTED	f
746	101	AR	جرائم ضد الإنسانية	جرائمضدالانسانیه	ADMITTED	f
747	101	AR	جريمة ضد الإنسانية	جریمهضدالانسانیه	ADMITTED	f
748	101	FA	جنایات علیه بشریت	جنایاتعلیهبشریت	ADMITTED	f
749	101	FA	جنایت‌های علیه بشریت	جنایتهایعلیهبشریت	ADMITTED	f
750	101	FA	جنایت ضد بشریت	جنایتضدبشریت	ADMITTED	f
751	102	EN	death penalty	deathpenalty	PREFERRED	f
752	102	FR	peine de mort	peinedemort	PREFERRED	f
753	102	AR	عقوبة الإعدام	عقوبهالاعدام	PREFERRED	f
754	102	FA	مجازات اعدام	مجازاتاعدام	PREFERRED	f
755	102	EN	capital punishment	capitalpunishment	ADMITTED	f
756	102	FR	peine capitale	peinecapitale	ADMITTED	f
757	102	FA	مجازات مرگ	مجازاتمرگ	ADMITTED	f
758	103	EN	enforced disappearance	enforceddisappearance	PREFERRED	f
759	103	FR	disparition forcée	disparitionforcee	PREFERRED	f
760	103	AR	الاختفاء القسري	الاختفاءالقسری	PREFERRED	f
761	103	FA	ناپدیدسازی قهری	ناپدیدسازیقهری	PREFERRED	f
762	103	EN	enforced disappearances	enforceddisappearances	ADMITTED	f
763	103	FR	disparitions forcées	disparitionsforcees	ADMITTED	f
764	103	AR	اختفاء قسري	اختفاءقسری	ADMITTED	f
765	103	FA	ناپدیدشدن قهری	ناپدیدشدنقهری	ADMITTED	f
766	103	FA	ناپدیدشدگی قهری	ناپدیدشدگیقهری	ADMITTED	f
767	103	EN	forced disappearance	forceddisappearance	FORBIDDEN	f
768	103	EN	forced disappearances	forceddisappearances	FORBIDDEN	f
769	103	AR	الاختفاء الإجباري	الاختفاءالاجباری	FORBIDDEN	f
770	103	FA	ناپدیدسازی اجباری	ناپدیدسازیاجباری	FORBIDDEN	f
771	104	EN	explosive remnants of war	explosiveremnantsofwar	PREFERRED	f
772	104	FR	restes explosifs de guerre	restesexplosifsdeguerre	PREFERRED	f
773	104	AR	المتفجرات من مخلفات الحرب	المتفجراتمنمخلفاتالحرب	PREFERRED	f
774	104	FA	بقایای انفجاری جنگ	بقایایانفجاریجنگ	PREFERRED	f
775	104	EN	ERW	erw	ADMITTED	t
776	104	AR	متفجرات من مخلفات الحرب	متفجراتمنمخلفاتالحرب	ADMITTED	f
777	104	FA	بقایای جنگی قابل انفجار	بقایایجنگیقابلانفجار	ADMITTED	f
778	104	FR	débris explosifs de guerre	debrisexplosifsdeguerre	FORBIDDEN	f
779	105	EN	fair trial	fairtrial	PREFERRED	f
780	105	FR	procès équitable	procesequitable	PREFERRED	f
781	105	AR	المحاكمة العادلة	المحاکمهالعادله	PREFERRED	f
782	105	FA	دادرسی عادلانه	دادرسیعادلانه	PREFERRED	f
783	105	EN	fair trials	fairtrials	ADMITTED	f
784	105	FR	procès équitables	procesequitables	ADMITTED	f
785	105	AR	محاكمة عادلة	محاکمهعادله	ADMITTED	f
786	105	FA	محاکمهٔ عادلانه	محاکمهعادلانه	ADMITTED	f
787	106	EN	freedom of assembly	freedomofassembly	PREFERRED	f
788	106	FR	liberté de réunion	libertedereunion	PREFERRED	f
789	106	AR	حرية التجمع	حریهالتجمع	PREFERRED	f
791	106	EN	freedom of peaceful assembly	freedomofpeacefulassembly	ADMITTED	f
792	106	FR	liberté de réunion pacifique	libertedereunionpacifique	ADMITTED	f
793	106	AR	حرية التجمع السلمي	حریهالتجمعالسلمی	ADMITTED	f
794	106	FA	آزادی گردهمایی	ازادیگردهمایی	ADMITTED	f
795	107	EN	freedom of expression	freedomofexpression	PREFERRED	f
796	107	FR	liberté d’expression	libertedexpression	PREFERRED	f
797	107	AR	حرية التعبير	حریهالتعبیر	PREFERRED	f
798	107	FA	آزادی بیان	ازادیبیان	PREFERRED	f
799	107	AR	حرية الرأي والتعبير	حریهالرایوالتعبیر	ADMITTED	f
800	107	EN	liberty of expression	libertyofexpression	FORBIDDEN	f
801	107	FR	liberté d’opinion et de parole	libertedopinionetdeparole	FORBIDDEN	f
802	108	EN	genocide	genocide	PREFERRED	f
803	108	FR	génocide	genocide	PREFERRED	f
804	108	AR	الإبادة الجماعية	الابادهالجماعیه	PREFERRED	f
805	108	FA	نسل‌کشی	نسلکشی	PREFERRED	f
806	108	EN	genocides	genocides	ADMITTED	f
807	108	FR	génocides	genocides	ADMITTED	f
808	108	AR	إبادة جماعية	ابادهجماعیه	ADMITTED	f
809	108	FA	ژنوساید	ژنوساید	FORBIDDEN	f
810	109	EN	hunger strike	hungerstrike	PREFERRED	f
811	109	FR	grève de la faim	grevedelafaim	PREFERRED	f
812	109	AR	الإضراب عن الطعام	الاضرابعنالطعام	PREFERRED	f
813	109	FA	اعتصاب غذا	اعتصابغذا	PREFERRED	f
814	109	EN	hunger strikes	hungerstrikes	ADMITTED	f
815	109	FR	grèves de la faim	grevesdelafaim	ADMITTED	f
816	109	AR	إضراب عن الطعام	اضرابعنالطعام	ADMITTED	f
817	110	EN	internally displaced persons	internallydisplacedpersons	PREFERRED	f
818	110	FR	personnes déplacées à l’intérieur de leur propre pays	personnesdeplaceesalinterieurdeleurproprepays	PREFERRED	f
819	110	AR	النازحون داخلياً	النازحونداخلیا	PREFERRED	f
820	110	FA	آوارگان داخلی	اوارگانداخلی	PREFERRED	f
821	110	EN	internally displaced people	internallydisplacedpeople	ADMITTED	f
822	110	EN	internally displaced person	internallydisplacedperson	ADMITTED	f
823	110	EN	IDPs	idps	ADMITTED	t
824	110	FR	personnes déplacées internes	personnesdeplaceesinternes	ADMITTED	f
825	110	FR	déplacés internes	deplacesinternes	ADMITTED	f
826	110	FR	PDI	pdi	ADMITTED	t
827	110	AR	المشردون داخلياً	المشردونداخلیا	ADMITTED	f
828	110	FA	بی‌جاشدگان داخلی	بیجاشدگانداخلی	ADMITTED	f
829	111	EN	international humanitarian law	internationalhumanitarianlaw	PREFERRED	f
830	111	FR	droit international humanitaire	droitinternationalhumanitaire	PREFERRED	f
831	111	AR	القانون الدولي الإنساني	القانونالدولیالانسانی	PREFERRED	f
832	111	FA	حقوق بین‌الملل بشردوستانه	حقوقبینالمللبشردوستانه	PREFERRED	f
833	111	EN	IHL	ihl	ADMITTED	t
834	111	FR	DIH	dih	ADMITTED	t
835	111	FA	حقوق بشردوستانهٔ بین‌المللی	حقوقبشردوستانهبینالمللی	ADMITTED	f
836	112	EN	Nobel Peace Prize	nobelpeaceprize	PREFERRED	f
837	112	FR	prix Nobel de la paix	prixnobeldelapaix	PREFERRED	f
838	112	AR	جائزة نوبل للسلام	جائزهنوبلللسلام	PREFERRED	f
839	112	FA	جایزهٔ صلح نوبل	جایزهصلحنوبل	PREFERRED	f
840	112	FA	جایزهٔ نوبل صلح	جایزهنوبلصلح	ADMITTED	f
841	113	EN	prisoner of conscience	prisonerofconscience	PREFERRED	f
842	113	FR	prisonnier d’opinion	prisonnierdopinion	PREFERRED	f
843	113	AR	سجين رأي	سجینرای	PREFERRED	f
844	113	FA	زندانی عقیدتی	زندانیعقیدتی	PREFERRED	f
845	113	EN	prisoners of conscience	prisonersofconscience	ADMITTED	f
846	113	FR	prisonniers d’opinion	prisonniersdopinion	ADMITTED	f
847	113	FR	prisonnière d’opinion	prisonnieredopinion	ADMITTED	f
848	113	FR	prisonnières d’opinion	prisonnieresdopinion	ADMITTED	f
849	113	AR	سجينة رأي	سجینهرای	ADMITTED	f
850	113	AR	سجناء رأي	سجناءرای	ADMITTED	f
851	113	AR	سجين الرأي	سجینالرای	ADMITTED	f
852	113	AR	سجناء الرأي	سجناءالرای	ADMITTED	f
853	113	FA	زندانیان عقیدتی	زندانیانعقیدتی	ADMITTED	f
854	113	FR	prisonnier de conscience	prisonnierdeconscience	FORBIDDEN	f
855	113	FR	prisonniers de conscience	prisonniersdeconscience	FORBIDDEN	f
856	114	EN	rule of law	ruleoflaw	PREFERRED	f
857	114	FR	État de droit	etatdedroit	PREFERRED	f
858	114	AR	سيادة القانون	سیادهالقانون	PREFERRED	f
859	114	FA	حاکمیت قانون	حاکمیتقانون	PREFERRED	f
860	114	AR	حكم القانون	حکمالقانون	ADMITTED	f
861	115	EN	solitary confinement	solitaryconfinement	PREFERRED	f
862	115	FR	isolement cellulaire	isolementcellulaire	PREFERRED	f
863	115	AR	الحبس الانفرادي	الحبسالانفرادی	PREFERRED	f
864	115	FA	حبس انفرادی	حبسانفرادی	PREFERRED	f
865	115	FR	détention à l’isolement	detentionalisolement	ADMITTED	f
866	115	AR	حبس انفرادي	حبسانفرادی	ADMITTED	f
867	115	FA	سلول انفرادی	سلولانفرادی	ADMITTED	f
868	116	EN	transitional justice	transitionaljustice	PREFERRED	f
869	116	FR	justice transitionnelle	justicetransitionnelle	PREFERRED	f
870	116	AR	العدالة الانتقالية	العدالهالانتقالیه	PREFERRED	f
871	116	FA	عدالت انتقالی	عدالتانتقالی	PREFERRED	f
872	116	AR	عدالة انتقالية	عدالهانتقالیه	ADMITTED	f
873	116	FA	عدالت دوران گذار	عدالتدورانگذار	ADMITTED	f
874	117	EN	war crimes	warcrimes	PREFERRED	f
875	117	FR	crimes de guerre	crimesdeguerre	PREFERRED	f
876	117	AR	جرائم الحرب	جرائمالحرب	PREFERRED	f
877	117	FA	جنایت جنگی	جنایتجنگی	PREFERRED	f
878	117	EN	war crime	warcrime	ADMITTED	f
879	117	FR	crime de guerre	crimedeguerre	ADMITTED	f
880	117	AR	جرائم حرب	جرائمحرب	ADMITTED	f
881	117	AR	جريمة حرب	جریمهحرب	ADMITTED	f
882	117	FA	جنایات جنگی	جنایاتجنگی	ADMITTED	f
883	117	FA	جنایت‌های جنگی	جنایتهایجنگی	ADMITTED	f
884	118	EN	Yazidis	yazidis	PREFERRED	f
885	118	FR	Yézidis	yezidis	PREFERRED	f
886	118	AR	الإيزيديون	الایزیدیون	PREFERRED	f
887	118	FA	ایزدیان	ایزدیان	PREFERRED	f
888	118	EN	Yezidis	yezidis	ADMITTED	f
889	118	FR	Yazidis	yazidis	ADMITTED	f
890	118	FA	ایزدی‌ها	ایزدیها	ADMITTED	f
891	118	FR	Yésidis	yesidis	FORBIDDEN	f
892	118	AR	اليزيديون	الیزیدیون	FORBIDDEN	f
893	118	FA	یزیدیان	یزیدیان	FORBIDDEN	f
894	118	FA	یزیدی‌ها	یزیدیها	FORBIDDEN	f
895	119	EN	harbour strike	harbourstrike	PREFERRED	f
896	119	FR	grève du port	greveduport	PREFERRED	f
897	119	AR	إضراب الميناء	اضرابالمیناء	PREFERRED	f
898	119	FA	اعتصاب بندر	اعتصاببندر	PREFERRED	f
899	120	EN	Zabra harbour	zabraharbour	PREFERRED	f
900	120	FR	port de Zabra	portdezabra	PREFERRED	f
901	120	AR	ميناء زبرا	میناءزبرا	PREFERRED	f
902	120	FA	بندر زبرا	بندرزبرا	PREFERRED	f
903	121	EN	Zabra	zabra	PREFERRED	f
904	121	FR	Zabra	zabra	PREFERRED	f
905	121	AR	زبرا	زبرا	PREFERRED	f
906	121	FA	زبرا	زبرا	PREFERRED	f
907	121	FR	Zabrah	zabrah	FORBIDDEN	t
908	122	EN	Zabra	zabra	PREFERRED	f
909	122	FR	le Zabra	lezabra	PREFERRED	f
910	123	EN	Dock Council	dockcouncil	PREFERRED	f
911	123	FR	Conseil des quais	conseildesquais	PREFERRED	f
912	124	EN	Old Guild	oldguild	PREFERRED	f
913	124	FR	Guilde old-guild	guildeoldguild	PREFERRED	f
914	125	EN	Lost Guild	lostguild	PREFERRED	f
915	125	FR	Guilde lost-guild	guildelostguild	PREFERRED	f
918	127	EN	Paraguay	paraguay	PREFERRED	f
919	127	FR	Paraguay	paraguay	PREFERRED	f
920	127	AR	باراغواي	باراغوای	PREFERRED	f
921	127	FA	پاراگوئه	پاراگوئه	PREFERRED	f
922	128	EN	displaced families	displacedfamilies	PREFERRED	f
923	128	FR	foyers exilés	foyersexiles	PREFERRED	f
924	129	EN	Dockers Union	dockersunion	PREFERRED	f
925	130	EN	lighthouse	lighthouse	PREFERRED	f
926	130	FR	fanal	fanal	PREFERRED	f
1001	201	EN	Beaconeleven Point	beaconelevenpoint	PREFERRED	f
1002	201	FR	Pointe Beaconeleven	pointebeaconeleven	PREFERRED	f
1003	201	AR	رأس المنارة	راسالمناره	PREFERRED	f
1004	201	FR	Cap Beaconeleven	capbeaconeleven	FORBIDDEN	f
1005	202	EN	Buoyeleven Point	buoyelevenpoint	PREFERRED	f
1006	202	FR	Pointe Buoyeleven	pointebuoyeleven	PREFERRED	f
1007	202	AR	رأس المنارة	راسالمناره	PREFERRED	f
1008	202	FR	Cap Buoyeleven	capbuoyeleven	FORBIDDEN	f
1009	203	EN	Reefeleven Point	reefelevenpoint	PREFERRED	f
1010	203	FR	Pointe Reefeleven	pointereefeleven	PREFERRED	f
1011	203	AR	رأس المنارة	راسالمناره	PREFERRED	f
1012	203	FR	Cap Reefeleven	capreefeleven	FORBIDDEN	f
\.
COPY trail_entry (id, at, author, action, subject, statement_id, before, after) FROM stdin;
1	2026-11-29 17:03:05.266973+00	editor	concept.added	afghanistan	\N	\N	place · en: Afghanistan · fr: Afghanistan · ar: أفغانستان · fa: افغانستان
2	2026-11-29 17:03:05.299253+00	editor	concept.added	france	\N	\N	place · en: France · fr: France · ar: فرنسا · fa: فرانسه
3	2026-11-29 17:03:05.320969+00	editor	concept.added	germany	\N	\N	place · en: Germany · fr: Allemagne · ar: ألمانيا · fa: آلمان, −المان
4	2026-11-29 17:03:05.331394+00	editor	concept.added	iran	\N	\N	place · en: Iran, +Islamic Republic of Iran · fr: Iran, +République islamique d’Iran · ar: إيران, +جمهورية إيران الإسلامية · fa: ایران, +جمهوری اسلامی ایران
5	2026-11-29 17:03:05.351173+00	editor	concept.added	iraq	\N	\N	place · en: Iraq, +Republic of Iraq, −Irak · fr: Irak, +République d’Irak, −Iraq · ar: العراق, +جمهورية العراق · fa: عراق, +جمهوری عراق
6	2026-11-29 17:03:05.362634+00	editor	concept.added	lebanon	\N	\N	place · en: Lebanon, −Liban · fr: Liban, −Lebanon · ar: لبنان · fa: لبنان
7	2026-11-29 17:03:05.376606+00	editor	concept.added	libya	\N	\N	place · en: Libya, −Lybia · fr: Libye, −Lybie · ar: ليبيا · fa: لیبی
8	2026-11-29 17:03:05.388854+00	editor	concept.added	palestine	\N	\N	place · en: Palestine · fr: Palestine · ar: فلسطين · fa: فلسطین
9	2026-11-29 17:03:05.404742+00	editor	concept.added	sudan	\N	\N	place · en: Sudan · fr: Soudan, −Sudan · ar: السودان · fa: سودان
10	2026-11-29 17:03:05.475198+00	editor	concept.added	switzerland	\N	\N	place · en: Switzerland · fr: Suisse (Aa) · ar: سويسرا · fa: سوئیس · French: the adjective is written small
11	2026-11-29 17:03:05.537971+00	editor	concept.added	syria	\N	\N	place · en: Syria · fr: Syrie, −Syria · ar: سوريا · fa: سوریه · Arabic: the spelling with ة is not admitted because it is also the adjective
12	2026-11-29 17:03:05.57343+00	editor	concept.added	turkiye	\N	\N	place · en: Türkiye, +Turkey (Aa) · fr: Turquie · ar: تركيا · fa: ترکیه · the name that the United Nations has used since 2022
13	2026-11-29 17:03:05.608833+00	editor	concept.added	united_kingdom	\N	\N	place · en: United Kingdom, +Britain, +Great Britain, +UK (Aa) · fr: Royaume-Uni, +Grande-Bretagne · ar: المملكة المتحدة, +بريطانيا · fa: بریتانیا, +پادشاهی متحد
14	2026-11-29 17:03:05.640496+00	editor	concept.added	united_states	\N	\N	place · en: United States, +United States of America, +U.S., +USA (Aa), +US (Aa) · fr: États-Unis, +États-Unis d’Amérique, −Etats-Unis · ar: الولايات المتحدة, +الولايات المتحدة الأمريكية, +الولايات المتحدة الأميركية · fa: ایالات متحده, +ایالات متحدهٔ آمریکا, +آمریکا, −امریکا
15	2026-11-29 17:03:05.671085+00	editor	concept.added	yemen	\N	\N	place · en: Yemen, −Yémen · fr: Yémen, −Yemen · ar: اليمن · fa: یمن
16	2026-11-29 17:03:05.724804+00	editor	concept.added	abadan	\N	\N	place · en: Abadan · fr: Abadan · ar: عبادان · fa: آبادان
17	2026-11-29 17:03:05.785025+00	editor	concept.added	ahvaz	\N	\N	place · en: Ahvaz, +Ahwaz · fr: Ahvaz, −Ahwaz · ar: الأهواز, −الأحواز · fa: اهواز
18	2026-11-29 17:03:05.806782+00	editor	concept.added	ankara	\N	\N	place · en: Ankara · fr: Ankara · ar: أنقرة · fa: آنکارا
19	2026-11-29 17:03:05.825401+00	editor	concept.added	baghdad	\N	\N	place · en: Baghdad, −Bagdad · fr: Bagdad, −Baghdad · ar: بغداد · fa: بغداد
20	2026-11-29 17:03:05.833043+00	editor	concept.added	basra	\N	\N	place · en: Basra, +Basrah, −Bassora · fr: Bassora, −Basra, −Bassorah · ar: البصرة · fa: بصره
21	2026-11-29 17:03:05.859081+00	editor	concept.added	beirut	\N	\N	place · en: Beirut, −Beyrouth · fr: Beyrouth, −Beirut · ar: بيروت · fa: بیروت
22	2026-11-29 17:03:05.886261+00	editor	concept.added	berlin	\N	\N	place · en: Berlin · fr: Berlin · ar: برلين · fa: برلین
23	2026-11-29 17:03:05.896915+00	editor	concept.added	brussels	\N	\N	place · en: Brussels, −Bruxelles · fr: Bruxelles, −Brussels · ar: بروكسل, −بروكسيل · fa: بروکسل
24	2026-11-29 17:03:05.920397+00	editor	concept.added	damascus	\N	\N	place · en: Damascus, −Damas · fr: Damas, −Damascus · ar: دمشق · fa: دمشق
25	2026-11-29 17:03:05.936602+00	editor	concept.added	erbil	\N	\N	place · en: Erbil, +Arbil · fr: Erbil, +Arbil · ar: أربيل · fa: اربیل
26	2026-11-29 17:03:05.952088+00	editor	concept.added	evin_prison	\N	\N	place · en: Evin Prison, +Evin · fr: prison d’Evin, +Evin, −prison d’Évine · ar: سجن إيفين, +إيفين, −سجن أوين, −سجن ايفين · fa: زندان اوین, +اوین
27	2026-11-29 17:03:05.979099+00	editor	concept.added	gaza	\N	\N	place · en: Gaza, +Gaza Strip · fr: Gaza, +bande de Gaza · ar: غزة, +قطاع غزة · fa: غزه, +نوار غزه
28	2026-11-29 17:03:05.999269+00	editor	concept.added	geneva	\N	\N	place · en: Geneva, −Genf · fr: Genève, −Geneva · ar: جنيف, −جنيڤ · fa: ژنو, −جنوا
29	2026-11-29 17:03:06.027479+00	editor	concept.added	herat	\N	\N	place · en: Herat · fr: Hérat, −Herat · ar: هرات · fa: هرات
30	2026-11-29 17:03:06.040092+00	editor	concept.added	isfahan	\N	\N	place · en: Isfahan, +Esfahan · fr: Ispahan, −Isfahan, −Esfahan · ar: أصفهان · fa: اصفهان
31	2026-11-29 17:03:06.051416+00	editor	concept.added	istanbul	\N	\N	place · en: Istanbul · fr: Istanbul · ar: إسطنبول, −استنبول · fa: استانبول
32	2026-11-29 17:03:06.064613+00	editor	concept.added	kabul	\N	\N	place · en: Kabul, −Kaboul · fr: Kaboul, −Kabul · ar: كابول, +كابل · fa: کابل
33	2026-11-29 17:03:06.073725+00	editor	concept.added	karbala	\N	\N	place · en: Karbala, +Kerbala · fr: Kerbala, −Karbala · ar: كربلاء · fa: کربلا
34	2026-11-29 17:03:06.091138+00	editor	concept.added	khuzestan	\N	\N	place · en: Khuzestan, −Khouzestan · fr: Khouzistan, +Khouzestan, −Khuzestan · ar: خوزستان · fa: خوزستان
35	2026-11-29 17:03:06.101542+00	editor	concept.added	kirkuk	\N	\N	place · en: Kirkuk, −Kirkouk · fr: Kirkouk, −Kirkuk · ar: كركوك · fa: کرکوک
36	2026-11-29 17:03:06.11237+00	editor	concept.added	london	\N	\N	place · en: London · fr: Londres, −London · ar: لندن · fa: لندن
37	2026-11-29 17:03:06.123906+00	editor	concept.added	mosul	\N	\N	place · en: Mosul, −Mossul · fr: Mossoul, −Mosul, −Mossul · ar: الموصل · fa: موصل, −الموصل
38	2026-11-29 17:03:06.135629+00	editor	concept.added	new_york	\N	\N	place · en: New York · fr: New York · ar: نيويورك · fa: نیویورک
39	2026-11-29 17:03:06.14606+00	editor	concept.added	nineveh	\N	\N	place · en: Nineveh, +Ninewa · fr: Ninive, −Nineveh · ar: نينوى · fa: نینوا
40	2026-11-29 17:03:06.153242+00	editor	concept.added	paris	\N	\N	place · en: Paris (Aa) · fr: Paris (Aa) · ar: باريس · fa: پاریس · French: written small it is the plural of a common noun
41	2026-11-29 17:03:06.163883+00	editor	concept.added	sanaa	\N	\N	place · en: Sanaa, +Sana’a · fr: Sanaa, −Sana’a · ar: صنعاء · fa: صنعا, +صنعاء
42	2026-11-29 17:03:06.178636+00	editor	concept.added	shiraz	\N	\N	place · en: Shiraz (Aa) · fr: Chiraz (Aa), −Shiraz (Aa) · ar: شيراز · fa: شیراز
43	2026-11-29 17:03:06.19527+00	editor	concept.added	sinjar	\N	\N	place · en: Sinjar · fr: Sinjar, −Sindjar · ar: سنجار · fa: سنجار
44	2026-11-29 17:03:06.205458+00	editor	concept.added	sistan_baluchestan	\N	\N	place · en: Sistan and Baluchestan, +Sistan-Baluchestan, −Sistan and Baluchistan · fr: Sistan-et-Baloutchistan, +Sistan-Baloutchistan · ar: سيستان وبلوشستان · fa: سیستان و بلوچستان
45	2026-11-29 17:03:06.21721+00	editor	concept.added	strait_of_hormuz	\N	\N	place · en: Strait of Hormuz · fr: détroit d’Ormuz, −détroit d’Hormuz · ar: مضيق هرمز · fa: تنگهٔ هرمز
46	2026-11-29 17:03:06.227909+00	editor	concept.added	strasbourg	\N	\N	place · en: Strasbourg · fr: Strasbourg · ar: ستراسبورغ · fa: استراسبورگ
47	2026-11-29 17:03:06.233839+00	editor	concept.added	tabriz	\N	\N	place · en: Tabriz · fr: Tabriz · ar: تبريز · fa: تبریز
48	2026-11-29 17:03:06.243701+00	editor	concept.added	tal_afar	\N	\N	place · en: Tal Afar, +Tel Afar · fr: Tal Afar, +Tel Afar · ar: تلعفر, +تل عفر · fa: تلعفر
49	2026-11-29 17:03:06.256245+00	editor	concept.added	tehran	\N	\N	place · en: Tehran, −Teheran · fr: Téhéran, −Tehran, −Teheran · ar: طهران, −تهران · fa: تهران, −طهران
50	2026-11-29 17:03:06.263334+00	editor	concept.added	the_hague	\N	\N	place · en: The Hague · fr: La Haye, −The Hague · ar: لاهاي · fa: لاهه
51	2026-11-29 17:03:06.268229+00	editor	concept.added	vienna	\N	\N	place · en: Vienna · fr: Vienne (Aa) · ar: فيينا · fa: وین · French: written small it is a form of the verb venir
52	2026-11-29 17:03:06.272523+00	editor	concept.added	zahedan	\N	\N	place · en: Zahedan · fr: Zahedan, +Zahédan · ar: زاهدان · fa: زاهدان
53	2026-11-29 17:03:06.279823+00	editor	concept.added	antonio_guterres	\N	\N	person · en: António Guterres, +Antonio Guterres, +Guterres · fr: António Guterres, +Antonio Guterres, +Guterres · ar: أنطونيو غوتيريش, +غوتيريش, −أنطونيو جوتيريس, −غوتيريس, −جوتيريش · fa: آنتونیو گوترش, +گوترش, −آنتونیو گوتیرش, −گوتیرش
54	2026-11-29 17:03:06.32961+00	editor	concept.added	kaveh_sepehri	\N	\N	person · en: Kaveh Sepehri, −Kave Sepehri · fr: Kaveh Sepehri, −Kavé Sepehri · ar: كاوه سبهري · fa: کاوه سپهری · fictitious, of the sample statements
55	2026-11-29 17:03:06.353151+00	editor	concept.added	layla_tamimi	\N	\N	person · en: Layla Tamimi, +Tamimi, −Leila Tamimi · fr: Leïla Tamimi, +Tamimi, −Layla Tamimi · ar: ليلى التميمي, +التميمي, −ليلى تميمي · fa: لیلا تمیمی, +تمیمی, −لیلی تمیمی · fictitious, of the sample statements
56	2026-11-29 17:03:06.402955+00	editor	concept.added	mahsa_amini	\N	\N	person · en: Mahsa Amini, +Jina Amini · fr: Mahsa Amini, +Jina Amini · ar: مهسا أميني, +جينا أميني · fa: مهسا امینی, +ژینا امینی
57	2026-11-29 17:03:06.423174+00	editor	concept.added	nadia_murad	\N	\N	person · en: Nadia Murad · fr: Nadia Murad, −Nadia Mourad · ar: نادية مراد · fa: نادیا مراد, −نادیه مراد
58	2026-11-29 17:03:06.471341+00	editor	concept.added	narges_mohammadi	\N	\N	person · en: Narges Mohammadi · fr: Narges Mohammadi, −Nargès Mohammadi · ar: نرجس محمدي, −نرگس محمدي · fa: نرگس محمدی, −نرجس محمدی
59	2026-11-29 17:03:06.496408+00	editor	concept.added	shirin_ebadi	\N	\N	person · en: Shirin Ebadi · fr: Shirin Ebadi, −Chirine Ebadi · ar: شيرين عبادي · fa: شیرین عبادی
60	2026-11-29 17:03:06.51005+00	editor	concept.added	volker_turk	\N	\N	person · en: Volker Türk, −Volker Turk · fr: Volker Türk, −Volker Turk · ar: فولكر تورك, −فولكر ترك · fa: فولکر تورک, −فولکر ترک
61	2026-11-29 17:03:06.532625+00	editor	concept.added	amnesty_international	\N	\N	organisation · en: Amnesty International · fr: Amnesty International · ar: منظمة العفو الدولية, −أمنستي إنترناشيونال · fa: عفو بین‌الملل, +سازمان عفو بین‌الملل
62	2026-11-29 17:03:06.571035+00	editor	concept.added	arab_league	\N	\N	organisation · en: League of Arab States, +Arab League · fr: Ligue des États arabes, +Ligue arabe · ar: جامعة الدول العربية, +الجامعة العربية · fa: اتحادیهٔ عرب, +جامعهٔ کشورهای عرب
63	2026-11-29 17:03:06.579131+00	editor	concept.added	council_of_europe	\N	\N	organisation · en: Council of Europe · fr: Conseil de l’Europe · ar: مجلس أوروبا · fa: شورای اروپا · not the European Council, which is a body of the European Union
64	2026-11-29 17:03:06.588222+00	editor	concept.added	doctors_without_borders	\N	\N	organisation · en: Doctors Without Borders, +Médecins Sans Frontières, +MSF (Aa) · fr: Médecins sans frontières, +MSF (Aa) · ar: أطباء بلا حدود, +منظمة أطباء بلا حدود · fa: پزشکان بدون مرز, +سازمان پزشکان بدون مرز
65	2026-11-29 17:03:06.600882+00	editor	concept.added	european_court_of_human_rights	\N	\N	organisation · en: European Court of Human Rights, +ECtHR (Aa) · fr: Cour européenne des droits de l’homme, +CEDH (Aa), −Cour européenne des droits humains · ar: المحكمة الأوروبية لحقوق الإنسان · fa: دیوان اروپایی حقوق بشر, +دادگاه اروپایی حقوق بشر
66	2026-11-29 17:03:06.621691+00	editor	concept.added	european_parliament	\N	\N	organisation · en: European Parliament · fr: Parlement européen · ar: البرلمان الأوروبي · fa: پارلمان اروپا
67	2026-11-29 17:03:06.631102+00	editor	concept.added	european_union	\N	\N	organisation · en: European Union, +EU (Aa) · fr: Union européenne, +UE (Aa) · ar: الاتحاد الأوروبي, −الإتحاد الأوروبي · fa: اتحادیهٔ اروپا, −اتحادیهٔ اروپایی
68	2026-11-29 17:03:06.663798+00	editor	concept.added	fidh	\N	\N	organisation · en: International Federation for Human Rights, +FIDH (Aa) · fr: Fédération internationale pour les droits humains, +FIDH (Aa), −Fédération internationale des droits de l’homme · ar: الفدرالية الدولية لحقوق الإنسان, +الفيدرالية الدولية لحقوق الإنسان · fa: فدراسیون بین‌المللی جامعه‌های حقوق بشر, +فدراسیون بین‌المللی حقوق بشر
69	2026-11-29 17:03:06.714753+00	editor	concept.added	human_rights_committee	\N	\N	organisation · en: United Nations Human Rights Committee, +UN Human Rights Committee, +Human Rights Committee · fr: Comité des droits de l’homme des Nations unies, +Comité des droits de l’homme, −Comité des droits humains · ar: اللجنة المعنية بحقوق الإنسان التابعة للأمم المتحدة, +اللجنة المعنية بحقوق الإنسان, −لجنة حقوق الإنسان التابعة للأمم المتحدة · fa: کمیتهٔ حقوق بشر سازمان ملل متحد, +کمیتهٔ حقوق بشر سازمان ملل, +کمیتهٔ حقوق بشر · the treaty body; not the Human Rights Council
107	2026-11-29 17:03:07.619213+00	editor	concept.added	freedom_of_expression	\N	\N	expression · en: freedom of expression, −liberty of expression · fr: liberté d’expression, −liberté d’opinion et de parole · ar: حرية التعبير, +حرية الرأي والتعبير · fa: آزادی بیان
70	2026-11-29 17:03:06.727402+00	editor	concept.added	human_rights_council	\N	\N	organisation · en: United Nations Human Rights Council, +UN Human Rights Council, +Human Rights Council · fr: Conseil des droits de l’homme des Nations unies, +Conseil des droits de l’homme de l’ONU, +Conseil des droits de l’homme, −Conseil des droits humains · ar: مجلس حقوق الإنسان التابع للأمم المتحدة, +مجلس حقوق الإنسان · fa: شورای حقوق بشر سازمان ملل متحد, +شورای حقوق بشر سازمان ملل, +شورای حقوق بشر
71	2026-11-29 17:03:06.732844+00	editor	concept.added	human_rights_watch	\N	\N	organisation · en: Human Rights Watch, +HRW (Aa) · fr: Human Rights Watch, +HRW (Aa) · ar: هيومن رايتس ووتش, −هيومن رايتس واتش · fa: دیده‌بان حقوق بشر, +سازمان دیده‌بان حقوق بشر
72	2026-11-29 17:03:06.740099+00	editor	concept.added	icc	\N	\N	organisation · en: International Criminal Court, +ICC (Aa) · fr: Cour pénale internationale, +CPI (Aa), −Cour criminelle internationale · ar: المحكمة الجنائية الدولية, −محكمة الجنايات الدولية · fa: دیوان کیفری بین‌المللی, −دادگاه جنایی بین‌المللی
73	2026-11-29 17:03:06.745369+00	editor	concept.added	icj	\N	\N	organisation · en: International Court of Justice, +ICJ (Aa) · fr: Cour internationale de justice, +CIJ (Aa) · ar: محكمة العدل الدولية · fa: دیوان بین‌المللی دادگستری, −دادگاه بین‌المللی دادگستری
74	2026-11-29 17:03:06.749413+00	editor	concept.added	icrc	\N	\N	organisation · en: International Committee of the Red Cross, +ICRC (Aa) · fr: Comité international de la Croix-Rouge, +CICR (Aa) · ar: اللجنة الدولية للصليب الأحمر · fa: کمیتهٔ بین‌المللی صلیب سرخ
75	2026-11-29 17:03:06.77717+00	editor	concept.added	ifj	\N	\N	organisation · en: International Federation of Journalists, +IFJ (Aa) · fr: Fédération internationale des journalistes, +FIJ (Aa) · ar: الاتحاد الدولي للصحفيين · fa: فدراسیون بین‌المللی روزنامه‌نگاران, +فدراسیون جهانی روزنامه‌نگاران
76	2026-11-29 17:03:06.78821+00	editor	concept.added	ilo	\N	\N	organisation · en: International Labour Organization, +ILO (Aa), −International Labor Organization · fr: Organisation internationale du travail, +OIT (Aa) · ar: منظمة العمل الدولية · fa: سازمان بین‌المللی کار, +سازمان جهانی کار
77	2026-11-29 17:03:06.820785+00	editor	concept.added	isis	\N	\N	organisation · en: ISIS (Aa), +ISIL (Aa), +Islamic State group, −Daesh · fr: Daech, +groupe État islamique, −Daesh, −ISIS (Aa) · ar: داعش, +تنظيم الدولة الإسلامية, +تنظيم داعش · fa: داعش, +گروه دولت اسلامی
78	2026-11-29 17:03:06.856585+00	editor	concept.added	kurdistan_regional_government	\N	\N	organisation · en: Kurdistan Regional Government, +KRG (Aa) · fr: Gouvernement régional du Kurdistan, +GRK (Aa) · ar: حكومة إقليم كردستان, +حكومة إقليم كردستان العراق · fa: حکومت اقلیم کردستان, +حکومت اقلیم کردستان عراق, +دولت اقلیم کردستان
79	2026-11-29 17:03:06.928371+00	editor	concept.added	madar_centre	\N	\N	organisation · en: Madar Centre for Human Rights, +Madar Centre, −Madar Center for Human Rights, −Madar Center · fr: Centre Madar pour les droits humains, +Centre Madar, −Centre Madar pour les droits de l’homme, −Centre Madar des droits de l’homme · ar: مركز مدار لحقوق الإنسان, +مركز مدار · fa: مرکز حقوق بشر مدار, +مرکز مدار, −مرکز مدار برای حقوق بشر · fictitious, of the sample statements
80	2026-11-29 17:03:06.940385+00	editor	concept.added	ohchr	\N	\N	organisation · en: Office of the United Nations High Commissioner for Human Rights, +UN Human Rights Office, +OHCHR (Aa) · fr: Haut-Commissariat des Nations unies aux droits de l’homme, +Haut-Commissariat aux droits de l’homme, +HCDH (Aa) · ar: المفوضية السامية للأمم المتحدة لحقوق الإنسان, +مفوضية الأمم المتحدة السامية لحقوق الإنسان, +مفوضية حقوق الإنسان · fa: دفتر کمیسر عالی حقوق بشر سازمان ملل متحد, +دفتر کمیسر عالی حقوق بشر سازمان ملل, +دفتر حقوق بشر سازمان ملل
81	2026-11-29 17:03:06.961675+00	editor	concept.added	oic	\N	\N	organisation · en: Organisation of Islamic Cooperation, +OIC (Aa), −Organisation of the Islamic Conference · fr: Organisation de la coopération islamique, +OCI (Aa), −Organisation de la conférence islamique · ar: منظمة التعاون الإسلامي, −منظمة المؤتمر الإسلامي · fa: سازمان همکاری اسلامی, −سازمان کنفرانس اسلامی · renamed in 2011
82	2026-11-29 17:03:06.972746+00	editor	concept.added	reporters_without_borders	\N	\N	organisation · en: Reporters Without Borders, +RSF (Aa) · fr: Reporters sans frontières, +RSF (Aa) · ar: مراسلون بلا حدود, +منظمة مراسلون بلا حدود, −صحفيون بلا حدود · fa: گزارشگران بدون مرز, +سازمان گزارشگران بدون مرز, −خبرنگاران بدون مرز
83	2026-11-29 17:03:07.016588+00	editor	concept.added	rozan_association	\N	\N	organisation · en: Rozan Association for Freedom of Expression, +Rozan Association, −Rowzan Association · fr: Association Rozan pour la liberté d’expression, +Association Rozan, −Association Rowzan · ar: جمعية روزن لحرية التعبير, +جمعية روزن, −رابطة روزن · fa: انجمن روزن برای آزادی بیان, +انجمن روزن, −کانون روزن · fictitious, of the sample statements
84	2026-11-29 17:03:07.044212+00	editor	concept.added	un_general_assembly	\N	\N	organisation · en: United Nations General Assembly, +UN General Assembly · fr: Assemblée générale des Nations unies, +Assemblée générale de l’ONU · ar: الجمعية العامة للأمم المتحدة · fa: مجمع عمومی سازمان ملل متحد, +مجمع عمومی سازمان ملل
85	2026-11-29 17:03:07.068475+00	editor	concept.added	un_security_council	\N	\N	organisation · en: United Nations Security Council, +UN Security Council, +Security Council · fr: Conseil de sécurité des Nations unies, +Conseil de sécurité de l’ONU, +Conseil de sécurité · ar: مجلس الأمن التابع للأمم المتحدة, +مجلس الأمن الدولي, +مجلس الأمن · fa: شورای امنیت سازمان ملل متحد, +شورای امنیت سازمان ملل, +شورای امنیت
86	2026-11-29 17:03:07.101066+00	editor	concept.added	unesco	\N	\N	organisation · en: UNESCO · fr: UNESCO · ar: اليونسكو, +منظمة اليونسكو, −اليونيسكو · fa: یونسکو
106	2026-11-29 17:03:07.583949+00	editor	concept.added	freedom_of_assembly	\N	\N	expression · en: freedom of assembly, +freedom of peaceful assembly · fr: liberté de réunion, +liberté de réunion pacifique · ar: حرية التجمع, +حرية التجمع السلمي · fa: آزادی اجتماعات, +آزادی گردهمایی
157	2026-11-29 17:03:24.81515+00	editor	job.given	internet-shutdown	2	\N	ar: translator-ar → reviewer · 2026-12-01T17:00:00Z
87	2026-11-29 17:03:07.119624+00	editor	concept.added	unhcr	\N	\N	organisation · en: Office of the United Nations High Commissioner for Refugees, +UN Refugee Agency, +UNHCR (Aa) · fr: Haut-Commissariat des Nations unies pour les réfugiés, +Haut-Commissariat aux réfugiés, +HCR (Aa) · ar: المفوضية السامية للأمم المتحدة لشؤون اللاجئين, +مفوضية الأمم المتحدة لشؤون اللاجئين, +مفوضية اللاجئين · fa: کمیساریای عالی سازمان ملل متحد در امور پناهندگان, +کمیساریای عالی پناهندگان سازمان ملل, +کمیساریای عالی پناهندگان
88	2026-11-29 17:03:07.143929+00	editor	concept.added	unicef	\N	\N	organisation · en: UNICEF, +United Nations Children’s Fund · fr: UNICEF, +Fonds des Nations unies pour l’enfance · ar: اليونيسف, +منظمة الأمم المتحدة للطفولة, +منظمة اليونيسف, −اليونيسيف · fa: یونیسف, +صندوق کودکان سازمان ملل متحد
89	2026-11-29 17:03:07.213811+00	editor	concept.added	united_nations	\N	\N	organisation · en: United Nations, +UN (Aa), +U.N. · fr: Nations unies, +ONU (Aa), +Organisation des Nations unies · ar: الأمم المتحدة, −هيئة الأمم المتحدة, −هيئة الأمم · fa: سازمان ملل متحد, +سازمان ملل, +ملل متحد
90	2026-11-29 17:03:07.244851+00	editor	concept.added	unmas	\N	\N	organisation · en: United Nations Mine Action Service, +UN Mine Action Service, +UNMAS (Aa) · fr: Service de la lutte antimines des Nations unies, +Service de la lutte antimines de l’ONU, +UNMAS (Aa) · ar: دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام · fa: سرویس اقدام علیه مین سازمان ملل متحد, +سرویس اقدام علیه مین سازمان ملل
91	2026-11-29 17:03:07.258791+00	editor	concept.added	who	\N	\N	organisation · en: World Health Organization, +WHO (Aa), −World Health Organisation · fr: Organisation mondiale de la santé, +OMS (Aa) · ar: منظمة الصحة العالمية · fa: سازمان جهانی بهداشت, +سازمان بهداشت جهانی
92	2026-11-29 17:03:07.276407+00	editor	concept.added	convention_against_torture	\N	\N	expression · en: Convention against Torture, +United Nations Convention against Torture · fr: Convention contre la torture, +Convention des Nations unies contre la torture · ar: اتفاقية مناهضة التعذيب, +اتفاقية الأمم المتحدة لمناهضة التعذيب · fa: کنوانسیون منع شکنجه, +کنوانسیون ضد شکنجه · treaty
93	2026-11-29 17:03:07.303145+00	editor	concept.added	convention_on_the_rights_of_the_child	\N	\N	expression · en: Convention on the Rights of the Child, +UN Convention on the Rights of the Child, +CRC (Aa) · fr: Convention relative aux droits de l’enfant, +Convention internationale des droits de l’enfant, +CIDE (Aa) · ar: اتفاقية حقوق الطفل, −معاهدة حقوق الطفل · fa: پیمان‌نامهٔ حقوق کودک, +کنوانسیون حقوق کودک, −معاهدهٔ حقوق کودک · treaty
94	2026-11-29 17:03:07.307911+00	editor	concept.added	geneva_conventions	\N	\N	expression · en: Geneva Conventions, +Geneva Convention · fr: Conventions de Genève, +Convention de Genève, −Accords de Genève · ar: اتفاقيات جنيف, +اتفاقية جنيف, −معاهدات جنيف · fa: کنوانسیون‌های ژنو, +کنوانسیون ژنو · treaty
95	2026-11-29 17:03:07.315705+00	editor	concept.added	iccpr	\N	\N	expression · en: International Covenant on Civil and Political Rights, +ICCPR (Aa) · fr: Pacte international relatif aux droits civils et politiques, +PIDCP (Aa) · ar: العهد الدولي الخاص بالحقوق المدنية والسياسية · fa: میثاق بین‌المللی حقوق مدنی و سیاسی · treaty
96	2026-11-29 17:03:07.321095+00	editor	concept.added	rome_statute	\N	\N	expression · en: Rome Statute, +Rome Statute of the International Criminal Court · fr: Statut de Rome, +Statut de Rome de la Cour pénale internationale · ar: نظام روما الأساسي, +نظام روما الأساسي للمحكمة الجنائية الدولية · fa: اساسنامهٔ رم, +اساسنامهٔ رم دیوان کیفری بین‌المللی · treaty
97	2026-11-29 17:03:07.329434+00	editor	concept.added	universal_declaration_of_human_rights	\N	\N	expression · en: Universal Declaration of Human Rights, +UDHR (Aa) · fr: Déclaration universelle des droits de l’homme, +DUDH (Aa), −Déclaration universelle des droits humains · ar: الإعلان العالمي لحقوق الإنسان · fa: اعلامیهٔ جهانی حقوق بشر, −بیانیهٔ جهانی حقوق بشر
98	2026-11-29 17:03:07.334581+00	editor	concept.added	arbitrary_detention	\N	\N	expression · en: arbitrary detention, +arbitrary detentions · fr: détention arbitraire, +détentions arbitraires · ar: الاحتجاز التعسفي, +احتجاز تعسفي, +الاعتقال التعسفي, +اعتقال تعسفي · fa: بازداشت خودسرانه, +بازداشت‌های خودسرانه
99	2026-11-29 17:03:07.33791+00	editor	concept.added	ceasefire	\N	\N	expression · en: ceasefire, +cease-fire, +ceasefires · fr: cessez-le-feu · ar: وقف إطلاق النار, +وقف لإطلاق النار · fa: آتش‌بس
100	2026-11-29 17:03:07.340792+00	editor	concept.added	civil_society	\N	\N	expression · en: civil society · fr: société civile · ar: المجتمع المدني, +مجتمع مدني · fa: جامعهٔ مدنی
101	2026-11-29 17:03:07.429411+00	editor	concept.added	crimes_against_humanity	\N	\N	expression · en: crimes against humanity, +crime against humanity · fr: crimes contre l’humanité, +crime contre l’humanité · ar: الجرائم ضد الإنسانية, +جرائم ضد الإنسانية, +جريمة ضد الإنسانية · fa: جنایت علیه بشریت, +جنایات علیه بشریت, +جنایت‌های علیه بشریت, +جنایت ضد بشریت
102	2026-11-29 17:03:07.438854+00	editor	concept.added	death_penalty	\N	\N	expression · en: death penalty, +capital punishment · fr: peine de mort, +peine capitale · ar: عقوبة الإعدام · fa: مجازات اعدام, +مجازات مرگ
103	2026-11-29 17:03:07.505033+00	editor	concept.added	enforced_disappearance	\N	\N	expression · en: enforced disappearance, +enforced disappearances, −forced disappearance, −forced disappearances · fr: disparition forcée, +disparitions forcées · ar: الاختفاء القسري, +اختفاء قسري, −الاختفاء الإجباري · fa: ناپدیدسازی قهری, +ناپدیدشدن قهری, +ناپدیدشدگی قهری, −ناپدیدسازی اجباری
104	2026-11-29 17:03:07.541754+00	editor	concept.added	explosive_remnants_of_war	\N	\N	expression · en: explosive remnants of war, +ERW (Aa) · fr: restes explosifs de guerre, −débris explosifs de guerre · ar: المتفجرات من مخلفات الحرب, +متفجرات من مخلفات الحرب · fa: بقایای انفجاری جنگ, +بقایای جنگی قابل انفجار
105	2026-11-29 17:03:07.556253+00	editor	concept.added	fair_trial	\N	\N	expression · en: fair trial, +fair trials · fr: procès équitable, +procès équitables · ar: المحاكمة العادلة, +محاكمة عادلة · fa: دادرسی عادلانه, +محاکمهٔ عادلانه
158	2026-11-29 17:03:25.270799+00	editor	statement.brought-in	nineveh-return	3	\N	nineveh-return.md
108	2026-11-29 17:03:07.640734+00	editor	concept.added	genocide	\N	\N	expression · en: genocide, +genocides · fr: génocide, +génocides · ar: الإبادة الجماعية, +إبادة جماعية · fa: نسل‌کشی, −ژنوساید
109	2026-11-29 17:03:07.665448+00	editor	concept.added	hunger_strike	\N	\N	expression · en: hunger strike, +hunger strikes · fr: grève de la faim, +grèves de la faim · ar: الإضراب عن الطعام, +إضراب عن الطعام · fa: اعتصاب غذا
110	2026-11-29 17:03:07.692249+00	editor	concept.added	internally_displaced_persons	\N	\N	expression · en: internally displaced persons, +internally displaced people, +internally displaced person, +IDPs (Aa) · fr: personnes déplacées à l’intérieur de leur propre pays, +personnes déplacées internes, +déplacés internes, +PDI (Aa) · ar: النازحون داخلياً, +المشردون داخلياً · fa: آوارگان داخلی, +بی‌جاشدگان داخلی
111	2026-11-29 17:03:07.713576+00	editor	concept.added	international_humanitarian_law	\N	\N	expression · en: international humanitarian law, +IHL (Aa) · fr: droit international humanitaire, +DIH (Aa) · ar: القانون الدولي الإنساني · fa: حقوق بین‌الملل بشردوستانه, +حقوق بشردوستانهٔ بین‌المللی
112	2026-11-29 17:03:07.730719+00	editor	concept.added	nobel_peace_prize	\N	\N	expression · en: Nobel Peace Prize · fr: prix Nobel de la paix · ar: جائزة نوبل للسلام · fa: جایزهٔ صلح نوبل, +جایزهٔ نوبل صلح
113	2026-11-29 17:03:07.745662+00	editor	concept.added	prisoner_of_conscience	\N	\N	expression · en: prisoner of conscience, +prisoners of conscience · fr: prisonnier d’opinion, +prisonniers d’opinion, +prisonnière d’opinion, +prisonnières d’opinion, −prisonnier de conscience, −prisonniers de conscience · ar: سجين رأي, +سجينة رأي, +سجناء رأي, +سجين الرأي, +سجناء الرأي · fa: زندانی عقیدتی, +زندانیان عقیدتی
114	2026-11-29 17:03:07.767917+00	editor	concept.added	rule_of_law	\N	\N	expression · en: rule of law · fr: État de droit · ar: سيادة القانون, +حكم القانون · fa: حاکمیت قانون
115	2026-11-29 17:03:07.781962+00	editor	concept.added	solitary_confinement	\N	\N	expression · en: solitary confinement · fr: isolement cellulaire, +détention à l’isolement · ar: الحبس الانفرادي, +حبس انفرادي · fa: حبس انفرادی, +سلول انفرادی
116	2026-11-29 17:03:07.804637+00	editor	concept.added	transitional_justice	\N	\N	expression · en: transitional justice · fr: justice transitionnelle · ar: العدالة الانتقالية, +عدالة انتقالية · fa: عدالت انتقالی, +عدالت دوران گذار
117	2026-11-29 17:03:07.824102+00	editor	concept.added	war_crimes	\N	\N	expression · en: war crimes, +war crime · fr: crimes de guerre, +crime de guerre · ar: جرائم الحرب, +جرائم حرب, +جريمة حرب · fa: جنایت جنگی, +جنایات جنگی, +جنایت‌های جنگی
118	2026-11-29 17:03:07.84107+00	editor	concept.added	yazidis	\N	\N	expression · en: Yazidis, +Yezidis · fr: Yézidis, +Yazidis, −Yésidis · ar: الإيزيديون, −اليزيديون · fa: ایزدیان, +ایزدی‌ها, −یزیدیان, −یزیدی‌ها · people
119	2026-11-29 17:03:07.858255+00	editor	glossary.imported	+118 ~0 −0	\N	\N	\N
120	2026-11-29 17:03:11.381508+00	editor	statement.brought-in	beirut-truth	1	\N	beirut-truth.md
121	2026-11-29 17:03:12.374686+00	editor	statement.brought-in	internet-shutdown	2	\N	internet-shutdown.md
122	2026-11-29 17:03:12.399664+00	editor	statement.confirmed	internet-shutdown	2	\N	\N
123	2026-11-29 17:03:12.69557+00	editor	job.given	internet-shutdown	2	\N	en: translator-en → reviewer · 2026-12-01T17:00:00Z
124	2026-11-29 17:03:18.33783+00	editor	job.given	internet-shutdown	2	\N	fr: translator-fr → reviewer · 2026-12-01T17:00:00Z
125	2026-11-29 17:03:18.940882+00	reviewer	translation.approved	internet-shutdown · fr 1.1	2	\N	\N
126	2026-11-29 17:03:19.309837+00	reviewer	translation.approved	internet-shutdown · fr 2.1	2	\N	\N
127	2026-11-29 17:03:19.694939+00	reviewer	translation.approved	internet-shutdown · fr 3.1	2	\N	\N
128	2026-11-29 17:03:20.014512+00	reviewer	translation.approved	internet-shutdown · fr 3.2	2	\N	\N
129	2026-11-29 17:03:20.239017+00	reviewer	translation.approved	internet-shutdown · fr 3.3	2	\N	\N
130	2026-11-29 17:03:20.494972+00	reviewer	translation.approved	internet-shutdown · fr 3.4	2	\N	\N
131	2026-11-29 17:03:20.648726+00	reviewer	translation.approved	internet-shutdown · fr 3.5	2	\N	\N
132	2026-11-29 17:03:20.831156+00	reviewer	translation.approved	internet-shutdown · fr 4.1	2	\N	\N
133	2026-11-29 17:03:21.088231+00	reviewer	translation.approved	internet-shutdown · fr 5.1	2	\N	\N
134	2026-11-29 17:03:21.270158+00	reviewer	translation.approved	internet-shutdown · fr 5.2	2	\N	\N
135	2026-11-29 17:03:21.600773+00	reviewer	translation.approved	internet-shutdown · fr 5.3	2	\N	\N
136	2026-11-29 17:03:21.878806+00	reviewer	translation.approved	internet-shutdown · fr 6.1	2	\N	\N
137	2026-11-29 17:03:21.986194+00	reviewer	translation.approved	internet-shutdown · fr 6.2	2	\N	\N
138	2026-11-29 17:03:22.049876+00	reviewer	translation.approved	internet-shutdown · fr 7.1	2	\N	\N
139	2026-11-29 17:03:22.135734+00	reviewer	translation.approved	internet-shutdown · fr 8.1	2	\N	\N
140	2026-11-29 17:03:22.279315+00	reviewer	translation.approved	internet-shutdown · fr 8.2	2	\N	\N
141	2026-11-29 17:03:22.370583+00	reviewer	translation.approved	internet-shutdown · fr 8.3	2	\N	\N
142	2026-11-29 17:03:22.466988+00	reviewer	translation.approved	internet-shutdown · fr 9.1	2	\N	\N
143	2026-11-29 17:03:22.536296+00	reviewer	translation.approved	internet-shutdown · fr 9.2	2	\N	\N
144	2026-11-29 17:03:22.603405+00	reviewer	translation.approved	internet-shutdown · fr 10.1	2	\N	\N
145	2026-11-29 17:03:22.66749+00	reviewer	translation.approved	internet-shutdown · fr 11.1	2	\N	\N
146	2026-11-29 17:03:22.737596+00	reviewer	translation.approved	internet-shutdown · fr 12.1	2	\N	\N
147	2026-11-29 17:03:22.899953+00	reviewer	translation.approved	internet-shutdown · fr 13.1	2	\N	\N
148	2026-11-29 17:03:23.021448+00	reviewer	translation.approved	internet-shutdown · fr 14.1	2	\N	\N
149	2026-11-29 17:03:23.171957+00	reviewer	translation.approved	internet-shutdown · fr 15.1	2	\N	\N
150	2026-11-29 17:03:23.33118+00	reviewer	translation.approved	internet-shutdown · fr 16.1	2	\N	\N
151	2026-11-29 17:03:23.647009+00	reviewer	translation.approved	internet-shutdown · fr 17.1	2	\N	\N
152	2026-11-29 17:03:23.859089+00	reviewer	translation.approved	internet-shutdown · fr 18.1	2	\N	\N
153	2026-11-29 17:03:24.019888+00	reviewer	translation.approved	internet-shutdown · fr 18.2	2	\N	\N
154	2026-11-29 17:03:24.358834+00	reviewer	translation.approved	internet-shutdown · fr 19.1	2	\N	\N
155	2026-11-29 17:03:24.465025+00	reviewer	translation.approved	internet-shutdown · fr 19.2	2	\N	\N
156	2026-11-29 17:03:24.657346+00	reviewer	translation.approved	internet-shutdown · fr 19.3	2	\N	\N
159	2026-11-29 17:03:25.320078+00	editor	statement.confirmed	nineveh-return	3	\N	\N
160	2026-11-29 17:03:25.550539+00	editor	job.given	nineveh-return	3	\N	fr: translator-fr → reviewer · 2026-12-01T17:00:00Z
161	2026-11-29 17:03:25.772003+00	reviewer	translation.approved	nineveh-return · fr 1.1	3	\N	\N
162	2026-11-29 17:03:25.95172+00	reviewer	translation.approved	nineveh-return · fr 2.1	3	\N	\N
163	2026-11-29 17:03:26.073912+00	reviewer	translation.approved	nineveh-return · fr 3.1	3	\N	\N
164	2026-11-29 17:03:26.150384+00	reviewer	translation.approved	nineveh-return · fr 3.2	3	\N	\N
165	2026-11-29 17:03:26.225052+00	reviewer	translation.approved	nineveh-return · fr 3.3	3	\N	\N
166	2026-11-29 17:03:26.299263+00	reviewer	translation.approved	nineveh-return · fr 3.4	3	\N	\N
167	2026-11-29 17:03:26.395277+00	reviewer	translation.approved	nineveh-return · fr 4.1	3	\N	\N
168	2026-11-29 17:03:26.539922+00	reviewer	translation.approved	nineveh-return · fr 5.1	3	\N	\N
169	2026-11-29 17:03:26.614289+00	reviewer	translation.approved	nineveh-return · fr 5.2	3	\N	\N
170	2026-11-29 17:03:26.69141+00	reviewer	translation.approved	nineveh-return · fr 5.3	3	\N	\N
171	2026-11-29 17:03:26.75674+00	reviewer	translation.approved	nineveh-return · fr 6.1	3	\N	\N
172	2026-11-29 17:03:26.874491+00	reviewer	translation.approved	nineveh-return · fr 6.2	3	\N	\N
173	2026-11-29 17:03:27.018752+00	reviewer	translation.approved	nineveh-return · fr 6.3	3	\N	\N
174	2026-11-29 17:03:27.167487+00	reviewer	translation.approved	nineveh-return · fr 6.4	3	\N	\N
175	2026-11-29 17:03:27.240263+00	reviewer	translation.approved	nineveh-return · fr 6.5	3	\N	\N
176	2026-11-29 17:03:27.307219+00	reviewer	translation.approved	nineveh-return · fr 7.1	3	\N	\N
177	2026-11-29 17:03:27.374638+00	reviewer	translation.approved	nineveh-return · fr 8.1	3	\N	\N
178	2026-11-29 17:03:27.61138+00	reviewer	translation.approved	nineveh-return · fr 8.2	3	\N	\N
179	2026-11-29 17:03:27.835834+00	reviewer	translation.approved	nineveh-return · fr 8.3	3	\N	\N
180	2026-11-29 17:03:27.997281+00	reviewer	translation.approved	nineveh-return · fr 8.4	3	\N	\N
181	2026-11-29 17:03:28.240683+00	reviewer	translation.approved	nineveh-return · fr 9.1	3	\N	\N
182	2026-11-29 17:03:28.569312+00	reviewer	translation.approved	nineveh-return · fr 9.2	3	\N	\N
183	2026-11-29 17:03:28.755729+00	reviewer	translation.approved	nineveh-return · fr 9.3	3	\N	\N
184	2026-11-29 17:03:28.911309+00	reviewer	translation.approved	nineveh-return · fr 10.1	3	\N	\N
185	2026-11-29 17:03:29.110978+00	reviewer	translation.approved	nineveh-return · fr 11.1	3	\N	\N
186	2026-11-29 17:03:29.289506+00	reviewer	translation.approved	nineveh-return · fr 12.1	3	\N	\N
187	2026-11-29 17:03:29.482492+00	reviewer	translation.approved	nineveh-return · fr 13.1	3	\N	\N
188	2026-11-29 17:03:29.660034+00	reviewer	translation.approved	nineveh-return · fr 14.1	3	\N	\N
189	2026-11-29 17:03:29.715067+00	reviewer	translation.approved	nineveh-return · fr 15.1	3	\N	\N
190	2026-11-29 17:03:29.816278+00	reviewer	translation.approved	nineveh-return · fr 16.1	3	\N	\N
191	2026-11-29 17:03:29.910498+00	reviewer	translation.approved	nineveh-return · fr 17.1	3	\N	\N
192	2026-11-29 17:03:30.079603+00	reviewer	translation.approved	nineveh-return · fr 17.2	3	\N	\N
193	2026-11-29 17:03:30.175399+00	reviewer	translation.approved	nineveh-return · fr 17.3	3	\N	\N
194	2026-11-29 17:03:30.379209+00	reviewer	translation.approved	nineveh-return · fr 17.4	3	\N	\N
195	2026-11-29 17:03:30.503032+00	reviewer	translation.approved	nineveh-return · fr 17.5	3	\N	\N
196	2026-11-29 17:03:30.702962+00	reviewer	translation.approved	nineveh-return · fr 18.1	3	\N	\N
197	2026-11-29 17:03:30.894738+00	reviewer	translation.approved	nineveh-return · fr 19.1	3	\N	\N
198	2026-11-29 17:03:31.055249+00	reviewer	translation.approved	nineveh-return · fr 19.2	3	\N	\N
199	2026-11-29 17:03:31.249497+00	reviewer	translation.approved	nineveh-return · fr 19.3	3	\N	\N
200	2026-11-29 17:03:31.496084+00	editor	job.given	nineveh-return	3	\N	ar: translator-ar → reviewer · 2026-12-01T17:00:00Z
201	2026-11-29 17:03:31.732266+00	reviewer	translation.approved	nineveh-return · ar 1.1	3	\N	\N
202	2026-11-29 17:03:31.882746+00	reviewer	translation.approved	nineveh-return · ar 2.1	3	\N	\N
203	2026-11-29 17:03:32.012823+00	reviewer	translation.approved	nineveh-return · ar 3.1	3	\N	\N
204	2026-11-29 17:03:32.22425+00	reviewer	translation.approved	nineveh-return · ar 3.2	3	\N	\N
205	2026-11-29 17:03:32.408238+00	reviewer	translation.approved	nineveh-return · ar 3.3	3	\N	\N
206	2026-11-29 17:03:32.481117+00	reviewer	translation.approved	nineveh-return · ar 3.4	3	\N	\N
207	2026-11-29 17:03:32.528365+00	reviewer	translation.approved	nineveh-return · ar 4.1	3	\N	\N
208	2026-11-29 17:03:32.619461+00	reviewer	translation.approved	nineveh-return · ar 5.1	3	\N	\N
209	2026-11-29 17:03:32.796859+00	reviewer	translation.approved	nineveh-return · ar 5.2	3	\N	\N
210	2026-11-29 17:03:33.011962+00	reviewer	translation.approved	nineveh-return · ar 5.3	3	\N	\N
211	2026-11-29 17:03:33.122209+00	reviewer	translation.approved	nineveh-return · ar 6.1	3	\N	\N
212	2026-11-29 17:03:33.229593+00	reviewer	translation.approved	nineveh-return · ar 6.2	3	\N	\N
213	2026-11-29 17:03:33.265167+00	reviewer	translation.approved	nineveh-return · ar 6.3	3	\N	\N
214	2026-11-29 17:03:33.372139+00	reviewer	translation.approved	nineveh-return · ar 6.4	3	\N	\N
215	2026-11-29 17:03:33.475405+00	reviewer	translation.approved	nineveh-return · ar 6.5	3	\N	\N
216	2026-11-29 17:03:33.63157+00	reviewer	translation.approved	nineveh-return · ar 7.1	3	\N	\N
217	2026-11-29 17:03:33.739025+00	reviewer	translation.approved	nineveh-return · ar 8.1	3	\N	\N
218	2026-11-29 17:03:33.896916+00	reviewer	translation.approved	nineveh-return · ar 8.2	3	\N	\N
219	2026-11-29 17:03:34.001516+00	reviewer	translation.approved	nineveh-return · ar 8.3	3	\N	\N
220	2026-11-29 17:03:34.06829+00	reviewer	translation.approved	nineveh-return · ar 8.4	3	\N	\N
221	2026-11-29 17:03:34.150847+00	reviewer	translation.approved	nineveh-return · ar 9.1	3	\N	\N
222	2026-11-29 17:03:34.248768+00	reviewer	translation.approved	nineveh-return · ar 9.2	3	\N	\N
223	2026-11-29 17:03:34.348315+00	reviewer	translation.approved	nineveh-return · ar 9.3	3	\N	\N
224	2026-11-29 17:03:34.522342+00	reviewer	translation.approved	nineveh-return · ar 10.1	3	\N	\N
225	2026-11-29 17:03:34.674753+00	reviewer	translation.approved	nineveh-return · ar 11.1	3	\N	\N
226	2026-11-29 17:03:34.922664+00	reviewer	translation.approved	nineveh-return · ar 12.1	3	\N	\N
227	2026-11-29 17:03:35.03863+00	reviewer	translation.approved	nineveh-return · ar 13.1	3	\N	\N
228	2026-11-29 17:03:35.087683+00	reviewer	translation.approved	nineveh-return · ar 14.1	3	\N	\N
229	2026-11-29 17:03:35.16024+00	reviewer	translation.approved	nineveh-return · ar 15.1	3	\N	\N
230	2026-11-29 17:03:35.286679+00	reviewer	translation.approved	nineveh-return · ar 16.1	3	\N	\N
231	2026-11-29 17:03:35.471832+00	reviewer	translation.approved	nineveh-return · ar 17.1	3	\N	\N
232	2026-11-29 17:03:35.58833+00	reviewer	translation.approved	nineveh-return · ar 17.2	3	\N	\N
233	2026-11-29 17:03:35.720838+00	reviewer	translation.approved	nineveh-return · ar 17.3	3	\N	\N
234	2026-11-29 17:03:35.850178+00	reviewer	translation.approved	nineveh-return · ar 17.4	3	\N	\N
235	2026-11-29 17:03:36.037845+00	reviewer	translation.approved	nineveh-return · ar 17.5	3	\N	\N
236	2026-11-29 17:03:36.154394+00	reviewer	translation.approved	nineveh-return · ar 18.1	3	\N	\N
237	2026-11-29 17:03:36.325455+00	reviewer	translation.approved	nineveh-return · ar 19.1	3	\N	\N
238	2026-11-29 17:03:36.581378+00	reviewer	translation.approved	nineveh-return · ar 19.2	3	\N	\N
239	2026-11-29 17:03:36.75995+00	reviewer	translation.approved	nineveh-return · ar 19.3	3	\N	\N
240	2026-11-29 17:03:37.175493+00	editor	job.given	nineveh-return	3	\N	fa: translator-fa → reviewer · 2026-12-01T17:00:00Z
241	2026-11-29 17:03:37.395386+00	reviewer	translation.approved	nineveh-return · fa 1.1	3	\N	\N
242	2026-11-29 17:03:37.452642+00	reviewer	translation.approved	nineveh-return · fa 2.1	3	\N	\N
243	2026-11-29 17:03:37.531262+00	reviewer	translation.approved	nineveh-return · fa 3.1	3	\N	\N
244	2026-11-29 17:03:37.68318+00	reviewer	translation.approved	nineveh-return · fa 3.2	3	\N	\N
245	2026-11-29 17:03:38.058732+00	reviewer	translation.approved	nineveh-return · fa 3.3	3	\N	\N
246	2026-11-29 17:03:38.22095+00	reviewer	translation.approved	nineveh-return · fa 3.4	3	\N	\N
247	2026-11-29 17:03:38.315836+00	reviewer	translation.approved	nineveh-return · fa 4.1	3	\N	\N
248	2026-11-29 17:03:38.491955+00	reviewer	translation.approved	nineveh-return · fa 5.1	3	\N	\N
249	2026-11-29 17:03:38.551363+00	reviewer	translation.approved	nineveh-return · fa 5.2	3	\N	\N
250	2026-11-29 17:03:38.658602+00	reviewer	translation.approved	nineveh-return · fa 5.3	3	\N	\N
251	2026-11-29 17:03:38.859633+00	reviewer	translation.approved	nineveh-return · fa 6.1	3	\N	\N
252	2026-11-29 17:03:38.99168+00	reviewer	translation.approved	nineveh-return · fa 6.2	3	\N	\N
253	2026-11-29 17:03:39.071269+00	reviewer	translation.approved	nineveh-return · fa 6.3	3	\N	\N
254	2026-11-29 17:03:39.242631+00	reviewer	translation.approved	nineveh-return · fa 6.4	3	\N	\N
255	2026-11-29 17:03:39.33333+00	reviewer	translation.approved	nineveh-return · fa 6.5	3	\N	\N
256	2026-11-29 17:03:39.417426+00	reviewer	translation.approved	nineveh-return · fa 7.1	3	\N	\N
257	2026-11-29 17:03:39.474722+00	reviewer	translation.approved	nineveh-return · fa 8.1	3	\N	\N
258	2026-11-29 17:03:39.684219+00	reviewer	translation.approved	nineveh-return · fa 8.2	3	\N	\N
259	2026-11-29 17:03:39.835298+00	reviewer	translation.approved	nineveh-return · fa 8.3	3	\N	\N
260	2026-11-29 17:03:40.003525+00	reviewer	translation.approved	nineveh-return · fa 8.4	3	\N	\N
261	2026-11-29 17:03:40.242837+00	reviewer	translation.approved	nineveh-return · fa 9.1	3	\N	\N
262	2026-11-29 17:03:40.32548+00	reviewer	translation.approved	nineveh-return · fa 9.2	3	\N	\N
263	2026-11-29 17:03:40.453442+00	reviewer	translation.approved	nineveh-return · fa 9.3	3	\N	\N
264	2026-11-29 17:03:40.65365+00	reviewer	translation.approved	nineveh-return · fa 10.1	3	\N	\N
265	2026-11-29 17:03:40.880173+00	reviewer	translation.approved	nineveh-return · fa 11.1	3	\N	\N
266	2026-11-29 17:03:41.036273+00	reviewer	translation.approved	nineveh-return · fa 12.1	3	\N	\N
267	2026-11-29 17:03:41.218863+00	reviewer	translation.approved	nineveh-return · fa 13.1	3	\N	\N
268	2026-11-29 17:03:41.40363+00	reviewer	translation.approved	nineveh-return · fa 14.1	3	\N	\N
269	2026-11-29 17:03:41.549715+00	reviewer	translation.approved	nineveh-return · fa 15.1	3	\N	\N
270	2026-11-29 17:03:41.679539+00	reviewer	translation.approved	nineveh-return · fa 16.1	3	\N	\N
271	2026-11-29 17:03:41.802694+00	reviewer	translation.approved	nineveh-return · fa 17.1	3	\N	\N
272	2026-11-29 17:03:41.966034+00	reviewer	translation.approved	nineveh-return · fa 17.2	3	\N	\N
273	2026-11-29 17:03:42.134825+00	reviewer	translation.approved	nineveh-return · fa 17.3	3	\N	\N
274	2026-11-29 17:03:42.370888+00	reviewer	translation.approved	nineveh-return · fa 17.4	3	\N	\N
275	2026-11-29 17:03:42.540459+00	reviewer	translation.approved	nineveh-return · fa 17.5	3	\N	\N
276	2026-11-29 17:03:42.750789+00	reviewer	translation.approved	nineveh-return · fa 18.1	3	\N	\N
277	2026-11-29 17:03:42.942693+00	reviewer	translation.approved	nineveh-return · fa 19.1	3	\N	\N
278	2026-11-29 17:03:43.023765+00	reviewer	translation.approved	nineveh-return · fa 19.2	3	\N	\N
279	2026-11-29 17:03:43.222874+00	reviewer	translation.approved	nineveh-return · fa 19.3	3	\N	\N
280	2026-11-29 17:03:47.439437+00	publisher	edition.released	nineveh-return	3	\N	/editions/nineveh-return/1
281	2026-11-29 17:04:08.391707+00	admin	account.invited	guest	\N	\N	⁨Gisèle Guest⁩ <guest@example.org> · translator · fr · interface fr
282	2026-11-29 17:04:08.87506+00	admin	account.invited	second-ar	\N	\N	⁨رنا الثانية⁩ <second-ar@example.org> · translator · ar · interface en
283	2026-11-29 17:04:09.293718+00	second-ar	account.password-chosen	second-ar	\N	\N	\N
284	2026-11-29 17:04:09.532168+00	admin	account.invited	former	\N	\N	⁨Frank Former⁩ <former@example.org> · reviewer · en · interface en
285	2026-11-29 17:04:09.894201+00	former	account.password-chosen	former	\N	\N	\N
286	2026-11-29 17:04:10.215952+00	admin	account.disabled	former	\N	\N	\N
287	2026-11-29 17:04:10.759657+00	translator-fr	token.created	desk script	\N	\N	\N
288	2026-11-29 17:04:11.483377+00	translator-fr	token.created	old script	\N	\N	\N
289	2026-11-29 17:04:11.991301+00	translator-fr	token.revoked	old script	\N	\N	\N
290	2026-11-29 17:04:12.313164+00	translator-fr	account.changed	translator-fr	\N	⁨Thierry Traducteur⁩ <translator-fr@example.org> · translator · fr · interface fr	⁨Thierry Traducteur⁩ <thierry@example.org> · translator · fr · interface fr
291	2026-11-29 17:04:16.753692+00	editor	abbreviation.added	en: Harb.	\N	\N	never ends a sentence
292	2026-11-29 17:04:16.91441+00	editor	abbreviation.added	fr: cap.	\N	\N	may end a sentence
293	2026-11-29 17:04:17.07953+00	editor	abbreviation.added	en: Xyz.	\N	\N	may end a sentence
294	2026-11-29 17:04:17.272851+00	editor	abbreviation.removed	en: Xyz.	\N	may end a sentence	\N
295	2026-11-29 17:04:17.82736+00	editor	statement.brought-in	harbour-strike	4	\N	harbour.md
296	2026-11-29 17:04:18.425186+00	editor	segment.cut	harbour-strike	4	The workers of the harbour stopped work on Monday; the harbour strike goes on.	The workers of the harbour stopped work on Monday; | the harbour strike goes on.
297	2026-11-29 17:04:18.786239+00	editor	segment.merged	harbour-strike	4	The Zabra harbour has been closed since 3 March 2026. | Boats wait outside, and the town of Zabra waits with them.	The Zabra harbour has been closed since 3 March 2026. Boats wait outside, and the town of Zabra waits with them.
298	2026-11-29 17:04:19.156765+00	editor	segment.excluded	harbour-strike	4	\N	Signed by the crews.
299	2026-11-29 17:04:19.335096+00	editor	statement.headed	harbour-strike	4	A statement on the harbour strike · harbour-strike · 2026-11-20	A statement on the harbour strike of Zabra · harbour-strike · 2026-11-20
300	2026-11-29 17:04:19.507197+00	editor	statement.confirmed	harbour-strike	4	\N	\N
301	2026-11-29 17:04:19.738225+00	editor	job.given	harbour-strike	4	\N	ar: translator-ar → reviewer · 2026-12-05T17:00:00Z · Mind the names
302	2026-11-29 17:04:20.394287+00	editor	job.given	harbour-strike	4	\N	fr: translator-fr → reviewer · 2026-11-30T09:00:00Z
303	2026-11-29 17:04:20.837437+00	editor	job.given	harbour-strike	4	\N	fa: translator-fa → reviewer · 2026-12-05T17:00:00Z
305	2026-11-29 17:04:21.760269+00	editor	job.cancelled	harbour-strike	4	fa: translator-fa → reviewer · 2026-12-05T17:00:00Z	\N
310	2026-11-29 17:04:27.289469+00	editor	finding.waived	harbour-strike	4	ar: The number ⁨1,200⁩ of the source is missing. Add it.	The sum is left out on purpose
304	2026-11-29 17:04:21.194979+00	editor	job.reassigned	harbour-strike	4	fr: translator-fr → reviewer · 2026-11-30T09:00:00Z	fr: translator-fr → reviewer · 2026-12-01T09:00:00Z · Earlier if you can
306	2026-11-29 17:04:22.326358+00	editor	job.shared	harbour-strike	4	\N	ar: 7–8: second-ar
307	2026-11-29 17:04:24.461627+00	translator-ar	conflict.settled	harbour-strike · ar 2.1	4	\N	نص متأخر
308	2026-11-29 17:04:25.068375+00	reviewer	translation.approved	harbour-strike · ar 2.1	4	\N	\N
309	2026-11-29 17:04:25.914999+00	reviewer	translation.sent-back	harbour-strike · ar 2.2	4	\N	The strike has a name: use it
311	2026-11-29 17:04:27.982584+00	reviewer	translation.approved	harbour-strike · ar 2.3	4	\N	\N
312	2026-11-29 17:04:31.141019+00	reviewer	translation.approved	harbour-strike · fr 1.1	4	\N	\N
313	2026-11-29 17:04:33.050146+00	editor	memory.imported	old archive	\N	\N	+3
314	2026-11-29 17:04:50.138895+00	admin	check.graded	LENGTH	\N	warning	error
315	2026-11-29 17:04:50.679299+00	admin	check.graded	TATWEEL	\N	warning	off
316	2026-11-29 17:04:51.069983+00	editor	concept.added	harbour-strike	\N	\N	expression · en: harbour strike · fr: grève du port · ar: إضراب الميناء · fa: اعتصاب بندر · of 2026
317	2026-11-29 17:04:51.379196+00	editor	concept.added	harbour	\N	\N	place · en: Zabra harbour · fr: port de Zabra · ar: ميناء زبرا · fa: بندر زبرا
318	2026-11-29 17:04:51.618338+00	editor	concept.added	zabra	\N	\N	place · en: Zabra · fr: Zabra · ar: زبرا · fa: زبرا
319	2026-11-29 17:04:51.950009+00	editor	concept.changed	zabra	\N	place · en: Zabra · fr: Zabra · ar: زبرا · fa: زبرا	place · en: Zabra · fr: Zabra, −Zabrah (Aa) · ar: زبرا · fa: زبرا · a made-up town
320	2026-11-29 17:04:52.520982+00	editor	concept.ruled	zabra	\N	\N	Zabra: town and river bear one name
321	2026-11-29 17:04:52.546864+00	editor	concept.ruled	zabra-river	\N	\N	Zabra: town and river bear one name
322	2026-11-29 17:04:52.634639+00	editor	concept.added	zabra-river	\N	\N	place · en: Zabra · fr: le Zabra
323	2026-11-29 17:04:53.28037+00	editor	concept.linked	harbour	\N	\N	harbour → zabra
324	2026-11-29 17:04:53.284324+00	editor	concept.linked	zabra	\N	\N	harbour → zabra
325	2026-11-29 17:04:53.907354+00	editor	concept.linked	zabra	\N	\N	zabra → zabra-river
326	2026-11-29 17:04:53.919346+00	editor	concept.linked	zabra-river	\N	\N	zabra → zabra-river
327	2026-11-29 17:04:54.343441+00	translator-fr	concept.form-proposed	zabra	\N	\N	zabréen
328	2026-11-29 17:04:54.741349+00	editor	concept.form-accepted	zabra	\N	\N	zabréen
329	2026-11-29 17:04:55.082833+00	translator-ar	concept.form-proposed	zabra	\N	\N	زبراوي
330	2026-11-29 17:04:55.32877+00	translator-fr	concept.proposed	dock-council	\N	\N	organisation · en: Dock Council · fr: Conseil des quais · seen in a letter
331	2026-11-29 17:04:55.886479+00	translator-fr	concept.proposed	old-guild	\N	\N	organisation · en: Old Guild · fr: Guilde old-guild
332	2026-11-29 17:04:56.185311+00	translator-fr	concept.proposed	lost-guild	\N	\N	organisation · en: Lost Guild · fr: Guilde lost-guild
333	2026-11-29 17:04:56.568068+00	translator-fr	concept.proposed	gone-guild	\N	\N	organisation · en: Gone Guild · fr: Guilde gone-guild
334	2026-11-29 17:04:57.738505+00	editor	concept.approved	old-guild	\N	proposed	approved
335	2026-11-29 17:04:58.537358+00	editor	concept.retired	old-guild	\N	approved	retired: dissolved in 2019
336	2026-11-29 17:04:59.399535+00	editor	concept.refused	lost-guild	\N	proposed	retired: never existed
337	2026-11-29 17:05:00.55861+00	editor	concept.approved	gone-guild	\N	proposed	approved
338	2026-11-29 17:05:01.113475+00	editor	concept.removed	gone-guild	\N	organisation · en: Gone Guild · fr: Guilde gone-guild	\N
339	2026-11-29 17:05:05.563583+00	editor	concept.added	paraguay	\N	\N	place · en: Paraguay · fr: Paraguay · ar: باراغواي · fa: پاراگوئه
340	2026-11-29 17:05:05.587659+00	editor	glossary.imported	+1 ~0 −0	\N	\N	\N
341	2026-11-29 17:05:10.558432+00	editor	check.switched-off	harbour-strike	4	DOUBLE_SPACE	The source has a table
342	2026-11-29 17:05:11.007104+00	editor	check.switched-off	harbour-strike	4	BRACKETS	for a day
343	2026-11-29 17:05:11.312512+00	editor	check.switched-on	harbour-strike	4	\N	BRACKETS
344	2026-11-29 17:05:13.654357+00	editor	statement.revised	harbour-strike	4	1	2 · harbour-2.md · UNCHANGED 7, CHANGED 1, NEW 1, REMOVED 1
345	2026-11-29 17:05:15.470375+00	editor	name.set-aside	Dockers Union	\N	\N	\N
346	2026-11-29 17:05:16.040987+00	editor	statement.rechecked	harbour-strike	4	\N	\N
347	2026-11-29 17:05:18.644487+00	editor	statement.brought-in	ferry-delay	5	\N	ferry-delay.txt
348	2026-11-29 17:05:19.239617+00	editor	statement.confirmed	ferry-delay	5	\N	\N
349	2026-11-29 17:05:19.85145+00	editor	job.given	ferry-delay	5	\N	fr: translator-fr → reviewer · 2026-12-05T17:00:00Z
350	2026-11-29 17:05:21.370968+00	reviewer	translation.approved	ferry-delay · fr 1.1	5	\N	\N
351	2026-11-29 17:05:22.168313+00	reviewer	translation.approved	ferry-delay · fr 2.1	5	\N	\N
352	2026-11-29 17:05:23.138498+00	reviewer	translation.approved	ferry-delay · fr 2.2	5	\N	\N
353	2026-11-29 17:05:23.558243+00	publisher	edition.released	ferry-delay	5	\N	/editions/ferry-delay/1
354	2026-11-29 17:05:23.811857+00	publisher	edition.withdrawn	ferry-delay	5	/editions/ferry-delay/1	The ferry was not late
355	2026-11-29 17:05:24.546639+00	editor	statement.revised	ferry-delay	5	1	2 · ferry-delay.txt · UNCHANGED 3, NEW 1
356	2026-11-29 17:05:26.125894+00	reviewer	translation.approved	ferry-delay · fr 2.3	5	\N	\N
357	2026-11-29 17:05:26.643133+00	publisher	edition.released	ferry-delay	5	\N	/editions/ferry-delay/2
358	2026-11-29 17:05:26.983023+00	editor	statement.brought-in	bridge-opening	6	\N	bridge-opening.txt
359	2026-11-29 17:05:27.160908+00	editor	statement.confirmed	bridge-opening	6	\N	\N
360	2026-11-29 17:05:27.387218+00	editor	job.given	bridge-opening	6	\N	fr: translator-fr → reviewer · 2026-12-05T17:00:00Z
361	2026-11-29 17:05:29.973893+00	reviewer	translation.approved	bridge-opening · fr 1.1	6	\N	\N
362	2026-11-29 17:05:31.248695+00	reviewer	translation.approved	bridge-opening · fr 2.1	6	\N	\N
363	2026-11-29 17:05:32.542459+00	reviewer	translation.approved	bridge-opening · fr 2.2	6	\N	\N
364	2026-11-29 17:05:33.166823+00	publisher	edition.scheduled	bridge-opening	6	\N	2099-01-01T08:00:00Z
365	2026-11-29 17:05:33.582558+00	editor	statement.brought-in	tunnel-closing	7	\N	tunnel-closing.txt
366	2026-11-29 17:05:33.797365+00	editor	statement.confirmed	tunnel-closing	7	\N	\N
367	2026-11-29 17:05:34.061488+00	editor	job.given	tunnel-closing	7	\N	fr: translator-fr → reviewer · 2026-12-05T17:00:00Z
368	2026-11-29 17:05:35.835806+00	reviewer	translation.approved	tunnel-closing · fr 1.1	7	\N	\N
369	2026-11-29 17:05:37.146476+00	reviewer	translation.approved	tunnel-closing · fr 2.1	7	\N	\N
370	2026-11-29 17:05:37.513245+00	publisher	edition.scheduled	tunnel-closing	7	\N	2099-01-01T08:00:00Z
371	2026-11-29 17:05:38.171432+00	publisher	edition.called-off	tunnel-closing	7	2099-01-01T08:00:00Z	\N
372	2026-11-29 17:05:38.883339+00	editor	concept.added	families	\N	\N	expression · en: displaced families · fr: foyers exilés
373	2026-11-29 17:05:39.889948+00	editor	doubt.handled	/editions/nineveh-return/1/ar#s1	\N	العائلات النازحة من الموصل لا تحتمل الانتظار عقداً آخر	a corrigendum follows
396	2026-11-29 17:07:12.675116+00	editor	concept.proposed	dockers-union	\N	\N	place · en: Dockers Union
398	2026-11-29 17:07:13.348396+00	editor	statement.confirmed	lighthouse	10	\N	\N
405	2026-11-29 17:07:19.483058+00	publisher	account.password-changed	publisher	\N	\N	\N
406	2026-11-29 17:07:22.224452+00	publisher	account.password-changed	publisher	\N	\N	\N
374	2026-11-29 17:06:59.478551+00	editor	finding.waived	harbour-strike	4	ar: The number ⁨3⁩ of the source is missing. Add it.	The date stands in the next paragraph
375	2026-11-29 17:06:59.911125+00	editor	finding.waived	harbour-strike	4	ar: The number ⁨2026⁩ of the source is missing. Add it.	The date stands in the next paragraph
376	2026-11-29 17:07:00.638032+00	editor	finding.waived	harbour-strike	4	ar: The glossary wants  here. Use it.	The date stands in the next paragraph
377	2026-11-29 17:07:02.321628+00	editor	abbreviation.changed	en: Harb.	\N	never ends a sentence	may end a sentence
378	2026-11-29 17:07:02.560407+00	admin	account.disabled	second-ar	\N	\N	\N
379	2026-11-29 17:07:02.873105+00	admin	account.enabled	second-ar	\N	\N	\N
380	2026-11-29 17:07:03.467681+00	admin	account.link-sent	guest	\N	\N	guest@example.org
381	2026-11-29 17:07:04.0555+00	editor	concept.linked	harbour	\N	\N	harbour → zabra-river
382	2026-11-29 17:07:04.062797+00	editor	concept.linked	zabra-river	\N	\N	harbour → zabra-river
383	2026-11-29 17:07:04.278638+00	editor	concept.unlinked	harbour	\N	harbour → zabra-river	\N
384	2026-11-29 17:07:04.301136+00	editor	concept.unlinked	zabra-river	\N	harbour → zabra-river	\N
385	2026-11-29 17:07:04.539353+00	translator-fr	concept.form-proposed	harbour	\N	\N	le port
386	2026-11-29 17:07:04.869359+00	editor	concept.form-dropped	harbour	\N	le port	\N
387	2026-11-29 17:07:05.192124+00	editor	concept.retired	paraguay	\N	approved	retired: not ours
388	2026-11-29 17:07:05.73895+00	editor	concept.revived	paraguay	\N	retired	approved
389	2026-11-29 17:07:07.111415+00	editor	statement.brought-in	letter	8	\N	letter.html
390	2026-11-29 17:07:08.774473+00	editor	statement.brought-in	port-ferme	9	\N	port.docx
391	2026-11-29 17:07:10.032611+00	editor	segment.excluded	port-ferme	9	\N	<1>Les bateaux</1> attendent.
392	2026-11-29 17:07:10.526703+00	editor	segment.opened	port-ferme	9	\N	<1>Les bateaux</1> attendent.
393	2026-11-29 17:07:11.355602+00	editor	segment.cut	port-ferme	9	Le port est fermé.	Le port | est fermé.
394	2026-11-29 17:07:11.85957+00	editor	split-exception.forgotten	fr	\N	CUT: Le port | est fermé.	\N
395	2026-11-29 17:07:12.093926+00	editor	name.taken-back	Dockers Union	\N	\N	\N
397	2026-11-29 17:07:13.109906+00	editor	statement.brought-in	lighthouse	10	\N	lighthouse.txt
399	2026-11-29 17:07:13.613446+00	editor	job.given	lighthouse	10	\N	fr: translator-fr → reviewer · 2026-12-05T17:00:00Z
400	2026-11-29 17:07:15.636886+00	reviewer	translation.approved	lighthouse · fr 1.1	10	\N	\N
401	2026-11-29 17:07:16.35444+00	reviewer	translation.approved	lighthouse · fr 2.1	10	\N	\N
402	2026-11-29 17:07:16.648374+00	publisher	edition.scheduled	lighthouse	10	\N	2026-11-29T17:07:31Z
403	2026-11-29 17:07:16.883173+00	editor	concept.added	lighthouse	\N	\N	expression · en: lighthouse · fr: fanal
404	2026-11-29 17:07:17.370493+00	editor	name.set-aside	Monday	\N	\N	\N
407	2026-11-29 17:07:38.217758+00	dragoman	edition.held	lighthouse	10	2026-11-29T17:07:31Z	Français: Open errors: 2
408	2026-11-30 03:27:41.963567+00	editor	statement.brought-in	lighthouse-eleven	11	\N	lighthouse-eleven.html
409	2026-11-30 03:27:42.750567+00	editor	segment.merged	lighthouse-eleven	11	The <2/> shows it. | Nobody was asked.	The <2/> shows it. Nobody was asked.
410	2026-11-30 03:27:42.932452+00	editor	segment.cut	lighthouse-eleven	11	It burns oil.	It | burns oil.
411	2026-11-30 03:27:43.216519+00	editor	segment.excluded	lighthouse-eleven	11	\N	2039
412	2026-11-30 03:27:43.446564+00	editor	statement.confirmed	lighthouse-eleven	11	\N	\N
413	2026-11-30 03:27:43.750074+00	editor	job.given	lighthouse-eleven	11	\N	fr: translator-fr → reviewer · 2026-12-30T03:27:41Z · Mind the tower
414	2026-11-30 03:27:44.509365+00	editor	job.given	lighthouse-eleven	11	\N	ar: translator-ar → reviewer · 2026-12-30T03:27:41Z · Mind the tower
415	2026-11-30 03:27:46.973214+00	editor	finding.waived	lighthouse-eleven	11	fr: The glossary wants ⁨fanal⁩ here. Use it.	Right as it is, says eleven
416	2026-11-30 03:27:49.793944+00	editor	finding.waived	lighthouse-eleven	11	fr: The glossary wants ⁨fanal⁩ here. Use it.	Right as it is, says eleven
417	2026-11-30 03:27:50.052995+00	editor	finding.waived	lighthouse-eleven	11	fr: The glossary wants ⁨le Zabra⁩ here. Use it.	Right as it is, says eleven
418	2026-11-30 03:27:52.123401+00	editor	finding.waived	lighthouse-eleven	11	fr: The translation is the same as the source. Translate it.	Right as it is, says eleven
419	2026-11-30 03:27:55.028463+00	editor	finding.waived	lighthouse-eleven	11	fr: The translation is the same as the source. Translate it.	Right as it is, says eleven
420	2026-11-30 03:27:56.412434+00	editor	finding.waived	lighthouse-eleven	11	fr: The translation is the same as the source. Translate it.	Right as it is, says eleven
421	2026-11-30 03:27:57.300709+00	reviewer	translation.approved	lighthouse-eleven · fr 1.1	11	\N	\N
422	2026-11-30 03:27:57.60408+00	reviewer	translation.approved	lighthouse-eleven · fr 2.1	11	\N	\N
423	2026-11-30 03:27:57.895467+00	reviewer	translation.approved	lighthouse-eleven · fr 2.2	11	\N	\N
424	2026-11-30 03:27:58.141756+00	reviewer	translation.sent-back	lighthouse-eleven · fr 3.1	11	\N	Say it in French, please
425	2026-11-30 03:27:59.481677+00	translator-fr	conflict.settled	lighthouse-eleven · fr 4.1	11	\N	Un autre texte 5
426	2026-11-30 03:28:00.121889+00	editor	check.switched-off	lighthouse-eleven	11	NUM_MISMATCH	The source has a table, too eleven
427	2026-11-30 03:28:00.391806+00	editor	statement.rechecked	lighthouse-eleven	11	\N	\N
428	2026-11-30 03:28:01.160438+00	editor	statement.revised	lighthouse-eleven	11	1	2 · lighthouse-eleven-2.html · UNCHANGED 13, CHANGED 1
429	2026-11-30 03:28:01.518142+00	editor	statement.brought-in	lamp-eleven	12	\N	lamp-eleven.html
430	2026-11-30 03:28:01.785253+00	editor	statement.confirmed	lamp-eleven	12	\N	\N
431	2026-11-30 03:28:01.943255+00	editor	job.given	lamp-eleven	12	\N	fr: translator-fr → reviewer · 2026-12-30T03:27:41Z · Mind the tower
432	2026-11-30 03:28:03.097029+00	editor	finding.waived	lamp-eleven	12	fr: The translation is the same as the source. Translate it.	Right as it is, says eleven
433	2026-11-30 03:28:03.937925+00	reviewer	translation.approved	lamp-eleven · fr 1.1	12	\N	\N
434	2026-11-30 03:28:04.815601+00	editor	finding.waived	lamp-eleven	12	fr: The translation is the same as the source. Translate it.	Right as it is, says eleven
435	2026-11-30 03:28:05.573374+00	reviewer	translation.approved	lamp-eleven · fr 2.1	12	\N	\N
438	2026-11-30 03:28:08.10475+00	editor	finding.waived	lamp-eleven	12	fr: The translation is the same as the source. Translate it.	Right as it is, says eleven
441	2026-11-30 03:28:11.203311+00	reviewer	translation.approved	lamp-eleven · fr 5.1	12	\N	\N
448	2026-11-30 03:28:15.077658+00	editor	finding.waived	wick-eleven	13	fr: The translation is the same as the source. Translate it.	Right as it is, says eleven
449	2026-11-30 03:28:15.75175+00	reviewer	translation.approved	wick-eleven · fr 1.1	13	\N	\N
450	2026-11-30 03:28:16.57643+00	editor	finding.waived	wick-eleven	13	fr: The translation is the same as the source. Translate it.	Right as it is, says eleven
451	2026-11-30 03:28:17.504714+00	reviewer	translation.approved	wick-eleven · fr 2.1	13	\N	\N
453	2026-11-30 03:28:18.979432+00	reviewer	translation.approved	wick-eleven · fr 3.1	13	\N	\N
454	2026-11-30 03:28:19.701345+00	editor	finding.waived	wick-eleven	13	fr: The translation is the same as the source. Translate it.	Right as it is, says eleven
457	2026-11-30 03:28:22.498903+00	reviewer	translation.approved	wick-eleven · fr 5.1	13	\N	\N
459	2026-11-30 03:28:23.98448+00	reviewer	translation.approved	wick-eleven · fr 6.1	13	\N	\N
478	2026-11-30 03:28:30.425666+00	editor	abbreviation.added	en: Ltn.	\N	\N	never ends a sentence
436	2026-11-30 03:28:06.395244+00	editor	finding.waived	lamp-eleven	12	fr: The translation is the same as the source. Translate it.	Right as it is, says eleven
437	2026-11-30 03:28:07.172451+00	reviewer	translation.approved	lamp-eleven · fr 3.1	12	\N	\N
439	2026-11-30 03:28:08.869166+00	reviewer	translation.approved	lamp-eleven · fr 3.2	12	\N	\N
440	2026-11-30 03:28:10.011463+00	reviewer	translation.approved	lamp-eleven · fr 4.1	12	\N	\N
442	2026-11-30 03:28:12.045599+00	editor	finding.waived	lamp-eleven	12	fr: The translation is the same as the source. Translate it.	Right as it is, says eleven
443	2026-11-30 03:28:12.746409+00	reviewer	translation.approved	lamp-eleven · fr 6.1	12	\N	\N
444	2026-11-30 03:28:13.277159+00	publisher	edition.released	lamp-eleven	12	\N	/editions/lamp-eleven/1
445	2026-11-30 03:28:13.469817+00	editor	statement.brought-in	wick-eleven	13	\N	wick-eleven.html
446	2026-11-30 03:28:13.755566+00	editor	statement.confirmed	wick-eleven	13	\N	\N
447	2026-11-30 03:28:13.913467+00	editor	job.given	wick-eleven	13	\N	fr: translator-fr → reviewer · 2026-12-30T03:27:41Z · Mind the tower
452	2026-11-30 03:28:18.348899+00	editor	finding.waived	wick-eleven	13	fr: The translation is the same as the source. Translate it.	Right as it is, says eleven
455	2026-11-30 03:28:20.425264+00	reviewer	translation.approved	wick-eleven · fr 3.2	13	\N	\N
456	2026-11-30 03:28:21.45316+00	reviewer	translation.approved	wick-eleven · fr 4.1	13	\N	\N
458	2026-11-30 03:28:23.300918+00	editor	finding.waived	wick-eleven	13	fr: The translation is the same as the source. Translate it.	Right as it is, says eleven
460	2026-11-30 03:28:24.159449+00	publisher	edition.released	wick-eleven	13	\N	/editions/wick-eleven/1
461	2026-11-30 03:28:24.324493+00	publisher	edition.withdrawn	wick-eleven	13	/editions/wick-eleven/1	The lamp was never lit
462	2026-11-30 03:28:24.517144+00	editor	statement.brought-in	oil-eleven	14	\N	oil-eleven.txt
463	2026-11-30 03:28:24.652879+00	editor	statement.confirmed	oil-eleven	14	\N	\N
464	2026-11-30 03:28:24.807846+00	editor	job.given	oil-eleven	14	\N	fr: translator-fr → reviewer · 2026-12-30T03:27:41Z · Mind the tower
465	2026-11-30 03:28:26.284477+00	reviewer	translation.approved	oil-eleven · fr 1.1	14	\N	\N
466	2026-11-30 03:28:27.673023+00	reviewer	translation.approved	oil-eleven · fr 2.1	14	\N	\N
467	2026-11-30 03:28:27.823922+00	publisher	edition.scheduled	oil-eleven	14	\N	2035-02-16T03:28:27Z
468	2026-11-30 03:28:28.15715+00	editor	concept.added	beaconeleven	\N	\N	place · en: Beaconeleven Point · fr: Pointe Beaconeleven, −Cap Beaconeleven · ar: رأس المنارة · Made by eleven
469	2026-11-30 03:28:28.52754+00	editor	concept.changed	beaconeleven	\N	place · en: Beaconeleven Point · fr: Pointe Beaconeleven, −Cap Beaconeleven · ar: رأس المنارة · Made by eleven	place · en: Beaconeleven Point · fr: Pointe Beaconeleven, −Cap Beaconeleven · ar: رأس المنارة · Changed
470	2026-11-30 03:28:28.703994+00	translator-fr	concept.proposed	buoyeleven	\N	\N	place · en: Buoyeleven Point · fr: Pointe Buoyeleven, −Cap Buoyeleven · ar: رأس المنارة · Made by eleven
471	2026-11-30 03:28:28.882261+00	translator-fr	concept.proposed	reefeleven	\N	\N	place · en: Reefeleven Point · fr: Pointe Reefeleven, −Cap Reefeleven · ar: رأس المنارة · Made by eleven
472	2026-11-30 03:28:29.165331+00	editor	concept.ruled	beaconeleven	\N	\N	رأس المنارة: Seen on the map
473	2026-11-30 03:28:29.180576+00	editor	concept.ruled	reefeleven	\N	\N	رأس المنارة: Seen on the map
474	2026-11-30 03:28:29.262215+00	editor	concept.approved	reefeleven	\N	proposed	approved
475	2026-11-30 03:28:29.703649+00	editor	concept.form-accepted	beaconeleven	\N	\N	رأس المنائر
476	2026-11-30 03:28:29.893287+00	editor	concept.retired	reefeleven	\N	approved	retired: No longer there
477	2026-11-30 03:28:30.166508+00	editor	memory.imported	eleven	\N	\N	+1
480	2026-11-30 03:28:41.726057+00	editor	concept.linked	beaconeleven	\N	\N	beaconeleven → reefeleven
481	2026-11-30 03:28:41.727956+00	editor	concept.linked	reefeleven	\N	\N	beaconeleven → reefeleven
479	2026-11-30 03:28:31.597099+00	admin	account.invited	keepereleven	\N	\N	⁨Karim Keeper⁩ <keepereleven@example.org> · translator · fr · interface fr
\.
COPY translation (id, segment_id, language, text, state, assignee_id, reason, changed_at, version, former_source, former_text, former_state, former_version) FROM stdin;
125	74	FR	verser les 9 860 indemnités déjà accordées, d’un montant total de quelque 192,5 milliards de dinars irakiens.	APPROVED	5	\N	2026-11-29 17:03:29.708461+00	3	\N	\N	\N	\N
126	75	FR	Mémoire et justice	APPROVED	5	\N	2026-11-29 17:03:29.775184+00	3	\N	\N	\N	\N
127	76	FR	Rien de tout cela ne saurait remplacer la justice.	APPROVED	5	\N	2026-11-29 17:03:29.862401+00	3	\N	\N	\N	\N
128	77	FR	En juin 2016, une commission d’enquête des Nations unies a conclu que Daech commettait un génocide contre les Yézidis ; de nombreux rescapés attendent toujours un procès auquel ils puissent assister.	APPROVED	5	\N	2026-11-29 17:03:30.043748+00	3	\N	\N	\N	\N
247	103	FR	Sur la fermeture du tunnel	APPROVED	5	\N	2026-11-29 17:05:35.811577+00	3	\N	\N	\N	\N
129	78	FR	« Le retour n’est pas une faveur », a déclaré la Dre Tamimi à Genève.	APPROVED	5	\N	2026-11-29 17:03:30.143212+00	3	\N	\N	\N	\N
130	79	FR	« C’est un droit, et un droit ne se périme pas. »	APPROVED	5	\N	2026-11-29 17:03:30.343025+00	3	\N	\N	\N	\N
1	14	EN	The Internet Is the People’s Right, Not a Tool of Punishment	TRANSLATED	6	\N	2026-11-29 17:03:14.165451+00	2	\N	\N	\N	\N
2	15	EN	Paris, 18 June 2026	TRANSLATED	6	\N	2026-11-29 17:03:14.392835+00	2	\N	\N	\N	\N
3	16	EN	The Rozan Association for Freedom of Expression is gravely concerned at the repeated internet shutdowns in the provinces of Khuzestan and Sistan and Baluchestan.	TRANSLATED	6	\N	2026-11-29 17:03:14.516662+00	2	\N	\N	\N	\N
131	80	FR	Qui oserait dire le contraire à ces familles ?	APPROVED	5	\N	2026-11-29 17:03:30.435949+00	3	\N	\N	\N	\N
4	17	EN	From 28 May to 14 June 2026, our volunteers in 17 cities, among them Ahvaz, Abadan and Zahedan, recorded 216 cases in which the internet was cut or severely slowed down.	TRANSLATED	6	\N	2026-11-29 17:03:14.674527+00	2	\N	\N	\N	\N
5	18	EN	The longest shutdown lasted 74 hours and, according to our experts, left more than 2.3 million people without any connection.	TRANSLATED	6	\N	2026-11-29 17:03:14.797545+00	2	\N	\N	\N	\N
248	104	FR	Le tunnel ferme.	APPROVED	5	\N	2026-11-29 17:05:37.117113+00	3	\N	\N	\N	\N
6	19	EN	These figures show only what we were able to measure.	TRANSLATED	6	\N	2026-11-29 17:03:14.85186+00	2	\N	\N	\N	\N
132	81	FR	Note aux rédactions	APPROVED	5	\N	2026-11-29 17:03:30.675064+00	3	\N	\N	\N	\N
7	20	EN	What cannot be measured is the fear of a mother who has no news of her child.	TRANSLATED	6	\N	2026-11-29 17:03:14.979756+00	2	\N	\N	\N	\N
8	21	EN	What the witnesses say	TRANSLATED	6	\N	2026-11-29 17:03:15.090708+00	2	\N	\N	\N	\N
9	22	EN	Ms M.R., a nurse in Ahvaz aged 34, told us: “On the night of 2 June we could not order blood for three patients.	TRANSLATED	6	\N	2026-11-29 17:03:15.152814+00	2	\N	\N	\N	\N
133	82	FR	Le rapport complet (64 pages, en anglais, en arabe, en français et en persan) est disponible à l’adresse https://www.madar.example/nineveh-2026.	APPROVED	5	\N	2026-11-29 17:03:30.83548+00	3	\N	\N	\N	\N
10	23	EN	The telephone was not working, and there was no internet either.	TRANSLATED	6	\N	2026-11-29 17:03:15.267844+00	2	\N	\N	\N	\N
11	24	EN	If the road had been closed as well, what were we to do?”	TRANSLATED	6	\N	2026-11-29 17:03:15.427033+00	2	\N	\N	\N	\N
12	25	EN	A teacher in Zahedan said that 42 of her pupils had missed the national examination.	TRANSLATED	6	\N	2026-11-29 17:03:15.499825+00	2	\N	\N	\N	\N
134	83	FR	Pour toute demande d’entretien, écrivez à press@madar.example.	APPROVED	5	\N	2026-11-29 17:03:31.014909+00	3	\N	\N	\N	\N
13	26	EN	She asked: “Who will give them back this year?”	TRANSLATED	6	\N	2026-11-29 17:03:15.654396+00	2	\N	\N	\N	\N
14	27	EN	Journalists under pressure	TRANSLATED	6	\N	2026-11-29 17:03:15.718008+00	2	\N	\N	\N	\N
15	28	EN	While the internet was cut, at least 11 journalists and bloggers were summoned or detained in Tehran, Ahvaz and Shiraz.	TRANSLATED	6	\N	2026-11-29 17:03:15.941137+00	2	\N	\N	\N	\N
16	29	EN	To this day, none of them has had access to a lawyer.	TRANSLATED	6	\N	2026-11-29 17:03:16.078766+00	2	\N	\N	\N	\N
17	30	EN	We have passed their names on to Reporters Without Borders and to the United Nations Human Rights Committee.	TRANSLATED	6	\N	2026-11-29 17:03:16.221358+00	2	\N	\N	\N	\N
18	31	EN	Under Article 19 of the International Covenant on Civil and Political Rights, which Iran ratified in 1975, everyone has the right to seek, receive and impart information freely.	TRANSLATED	6	\N	2026-11-29 17:03:16.483854+00	2	\N	\N	\N	\N
19	32	EN	In July 2016, the United Nations Human Rights Council, too, condemned measures that deliberately prevent access to the internet.	TRANSLATED	6	\N	2026-11-29 17:03:16.582735+00	2	\N	\N	\N	\N
20	33	EN	Our demands	TRANSLATED	6	\N	2026-11-29 17:03:16.663372+00	2	\N	\N	\N	\N
21	34	EN	We call on the responsible authorities to:	TRANSLATED	6	\N	2026-11-29 17:03:16.781118+00	2	\N	\N	\N	\N
22	35	EN	restore the internet in every province without any conditions;	TRANSLATED	6	\N	2026-11-29 17:03:16.941671+00	2	\N	\N	\N	\N
23	36	EN	release all those who have been detained solely for their work as journalists;	TRANSLATED	6	\N	2026-11-29 17:03:17.013629+00	2	\N	\N	\N	\N
24	37	EN	inform the public of the cause and the duration of each of these 216 cases;	TRANSLATED	6	\N	2026-11-29 17:03:17.144831+00	2	\N	\N	\N	\N
25	38	EN	bring before parliament, by 31 August 2026, a bill that prohibits internet shutdowns.	TRANSLATED	6	\N	2026-11-29 17:03:17.256755+00	2	\N	\N	\N	\N
26	39	EN	We also call on the European Union to support secure means of communication for citizens.	TRANSLATED	6	\N	2026-11-29 17:03:17.352211+00	2	\N	\N	\N	\N
27	40	EN	The right to know	TRANSLATED	6	\N	2026-11-29 17:03:17.487814+00	2	\N	\N	\N	\N
28	41	EN	Kaveh Sepehri, spokesperson for the Rozan Association for Freedom of Expression, said: “Cutting off the internet does not silence the people; it only stops the ears of the world.”	TRANSLATED	6	\N	2026-11-29 17:03:17.578609+00	2	\N	\N	\N	\N
29	42	EN	He added: “Every hour of silence is an hour in which nobody is held to account!”	TRANSLATED	6	\N	2026-11-29 17:03:17.657435+00	2	\N	\N	\N	\N
30	43	EN	The association has worked in Paris and Brussels since 2012 and is not affiliated with any government or party.	TRANSLATED	6	\N	2026-11-29 17:03:17.781327+00	2	\N	\N	\N	\N
31	44	EN	The complete data of this report have been published at https://www.rozan.example/data.	TRANSLATED	6	\N	2026-11-29 17:03:17.897018+00	2	\N	\N	\N	\N
249	113	FR	Sur le phare	APPROVED	5	\N	2026-11-29 17:07:15.623816+00	3	\N	\N	\N	\N
250	114	FR	Le phare est éteint.	APPROVED	5	\N	2026-11-29 17:07:16.343896+00	3	\N	\N	\N	\N
135	84	FR	Certains détails ont été modifiés afin de protéger les familles.	APPROVED	5	\N	2026-11-29 17:03:31.222947+00	3	\N	\N	\N	\N
136	46	AR	العائلات النازحة من الموصل لا تحتمل الانتظار عقداً آخر	APPROVED	3	\N	2026-11-29 17:03:31.68835+00	3	\N	\N	\N	\N
137	47	AR	جنيف، ٩ نيسان/أبريل ٢٠٢٦	APPROVED	3	\N	2026-11-29 17:03:31.84358+00	3	\N	\N	\N	\N
138	48	AR	بعد نحو تسع سنوات على انتهاء القتال في الموصل، لا تزال ٥٬٢٤٠ عائلة من المدينة ومن القرى الواقعة إلى الغرب منها تعيش في مخيمات أو في مبانٍ غير مكتملة.	APPROVED	3	\N	2026-11-29 17:03:31.964526+00	3	\N	\N	\N	\N
139	49	AR	وينشر مركز مدار لحقوق الإنسان اليوم نتائج مسح أجراه متطوعوه في محافظة نينوى بين ١٢ كانون الثاني/يناير و٢٧ شباط/فبراير ٢٠٢٦.	APPROVED	3	\N	2026-11-29 17:03:32.148329+00	3	\N	\N	\N	\N
140	50	AR	وقد تحدث المتطوعون إلى ١٬٣١٨ من أرباب الأسر في ٢٣ حياً وقرية.	APPROVED	3	\N	2026-11-29 17:03:32.339993+00	3	\N	\N	\N	\N
32	45	EN	To contact us, please write to info@rozan.example.	TRANSLATED	6	\N	2026-11-29 17:03:18.05101+00	2	\N	\N	\N	\N
33	14	FR	Internet est un droit du peuple, non un instrument de punition	APPROVED	5	\N	2026-11-29 17:03:18.64508+00	3	\N	\N	\N	\N
34	15	FR	Paris, le 18 juin 2026	APPROVED	5	\N	2026-11-29 17:03:19.168035+00	3	\N	\N	\N	\N
141	51	AR	وتتلخص روايات هؤلاء في ثلاث عقبات: المتفجرات من مخلفات الحرب، والأوراق الثبوتية المفقودة، والتعويضات غير المدفوعة.	APPROVED	3	\N	2026-11-29 17:03:32.466039+00	3	\N	\N	\N	\N
35	16	FR	L’Association Rozan pour la liberté d’expression est vivement préoccupée par les coupures répétées d’Internet dans les provinces du Khouzistan et du Sistan-et-Baloutchistan.	APPROVED	5	\N	2026-11-29 17:03:19.620496+00	3	\N	\N	\N	\N
36	17	FR	Du 28 mai au 14 juin 2026, nos bénévoles présents dans 17 villes, dont Ahvaz, Abadan et Zahedan, ont recensé 216 cas de coupure ou de fort ralentissement du réseau.	APPROVED	5	\N	2026-11-29 17:03:19.945181+00	3	\N	\N	\N	\N
37	18	FR	La coupure la plus longue a duré 74 heures et, selon nos experts, a privé plus de 2,3 millions de personnes de tout moyen de communication.	APPROVED	5	\N	2026-11-29 17:03:20.160703+00	3	\N	\N	\N	\N
142	52	AR	أرض لا تزال تقتل	APPROVED	3	\N	2026-11-29 17:03:32.501623+00	3	\N	\N	\N	\N
38	19	FR	Ces chiffres ne montrent que ce que nous avons pu mesurer.	APPROVED	5	\N	2026-11-29 17:03:20.407927+00	3	\N	\N	\N	\N
39	20	FR	Ce qui ne se mesure pas, c’est l’angoisse d’une mère sans nouvelles de son enfant.	APPROVED	5	\N	2026-11-29 17:03:20.578033+00	3	\N	\N	\N	\N
40	21	FR	Ce que disent les témoins	APPROVED	5	\N	2026-11-29 17:03:20.769977+00	3	\N	\N	\N	\N
143	53	AR	بين كانون الثاني/يناير ٢٠٢٤ وكانون الأول/ديسمبر ٢٠٢٥، سقط ما لا يقل عن ٨٧ شخصاً بين قتيل وجريح بسبب المتفجرات من مخلفات الحرب في الأماكن التي زرناها، بينهم ٣١ طفلاً.	APPROVED	3	\N	2026-11-29 17:03:32.601211+00	3	\N	\N	\N	\N
41	22	FR	Mme M. R., infirmière à Ahvaz, âgée de 34 ans, nous a confié : « Dans la nuit du 2 juin, nous n’avons pas pu commander de sang pour trois patients.	APPROVED	5	\N	2026-11-29 17:03:21.009129+00	3	\N	\N	\N	\N
42	23	FR	Le téléphone ne marchait pas, et Internet non plus.	APPROVED	5	\N	2026-11-29 17:03:21.214614+00	3	\N	\N	\N	\N
43	24	FR	Si la route avait été coupée elle aussi, qu’aurions-nous dû faire ? »	APPROVED	5	\N	2026-11-29 17:03:21.487393+00	3	\N	\N	\N	\N
44	25	FR	Une enseignante de Zahedan a indiqué que 42 de ses élèves n’avaient pu se présenter à l’examen national.	APPROVED	5	\N	2026-11-29 17:03:21.80808+00	3	\N	\N	\N	\N
45	26	FR	Elle a demandé : « Qui leur rendra cette année ? »	APPROVED	5	\N	2026-11-29 17:03:21.97123+00	3	\N	\N	\N	\N
144	54	AR	وفي سنجار، عادت ٦٢ في المئة من الأسر التي سألناها إلى بيوت لم يفحصها أي فريق لإزالة الألغام قط.	APPROVED	3	\N	2026-11-29 17:03:32.742839+00	3	\N	\N	\N	\N
46	27	FR	Des journalistes sous pression	APPROVED	5	\N	2026-11-29 17:03:22.027947+00	3	\N	\N	\N	\N
47	28	FR	Pendant ces coupures, au moins 11 journalistes et blogueurs ont été convoqués ou placés en détention à Téhéran, à Ahvaz et à Chiraz.	APPROVED	5	\N	2026-11-29 17:03:22.114036+00	3	\N	\N	\N	\N
238	95	AR		EMPTY	10	\N	2026-11-29 17:05:13.63037+00	0	\N	\N	\N	\N
48	29	FR	À ce jour, aucun d’entre eux n’a pu consulter un avocat.	APPROVED	5	\N	2026-11-29 17:03:22.256731+00	3	\N	\N	\N	\N
145	55	AR	وقد طهّرت دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام (UNMAS) وشركاؤها العراقيون مدارس ومستشفيات ومحطات مياه؛ أما البيوت الخاصة فما زالت في آخر القائمة.	APPROVED	3	\N	2026-11-29 17:03:32.953753+00	3	\N	\N	\N	\N
49	30	FR	Nous avons transmis leurs noms à Reporters sans frontières et au Comité des droits de l’homme des Nations unies.	APPROVED	5	\N	2026-11-29 17:03:22.332971+00	3	\N	\N	\N	\N
50	31	FR	En vertu de l’article 19 du Pacte international relatif aux droits civils et politiques, que l’Iran a ratifié en 1975, toute personne a le droit de rechercher, de recevoir et de répandre librement des informations.	APPROVED	5	\N	2026-11-29 17:03:22.447391+00	3	\N	\N	\N	\N
239	95	FR		EMPTY	5	\N	2026-11-29 17:05:13.646771+00	0	\N	\N	\N	\N
51	32	FR	En juillet 2016, le Conseil des droits de l’homme des Nations unies a lui aussi condamné les mesures qui empêchent délibérément l’accès à Internet.	APPROVED	5	\N	2026-11-29 17:03:22.51499+00	3	\N	\N	\N	\N
146	56	AR	في ٣ شباط/فبراير، عند الساعة ٦ صباحاً تقريباً، انفجرت عبوة في فناء منزل في تلعفر وأصابت شقيقين بجروح.	APPROVED	3	\N	2026-11-29 17:03:33.097132+00	3	\N	\N	\N	\N
52	33	FR	Nos demandes	APPROVED	5	\N	2026-11-29 17:03:22.586346+00	3	\N	\N	\N	\N
53	34	FR	Nous demandons aux autorités compétentes :	APPROVED	5	\N	2026-11-29 17:03:22.649257+00	3	\N	\N	\N	\N
54	35	FR	de rétablir Internet dans toutes les provinces, sans aucune condition ;	APPROVED	5	\N	2026-11-29 17:03:22.716477+00	3	\N	\N	\N	\N
147	57	AR	والتقت الدكتورة ليلى التميمي، مديرة مركز مدار لحقوق الإنسان، والدتهما بعد ثلاثة أيام.	APPROVED	3	\N	2026-11-29 17:03:33.212891+00	3	\N	\N	\N	\N
55	36	FR	de libérer toutes les personnes détenues au seul motif de leur travail journalistique ;	APPROVED	5	\N	2026-11-29 17:03:22.84438+00	3	\N	\N	\N	\N
56	37	FR	d’informer le public de la cause et de la durée de chacun de ces 216 cas ;	APPROVED	5	\N	2026-11-29 17:03:22.975715+00	3	\N	\N	\N	\N
57	38	FR	de présenter au parlement, d’ici au 31 août 2026, un projet de loi interdisant les coupures d’Internet.	APPROVED	5	\N	2026-11-29 17:03:23.143497+00	3	\N	\N	\N	\N
271	121	AR		EMPTY	3	\N	2026-11-30 03:27:44.495294+00	0	\N	\N	\N	\N
148	58	AR	وقالت لها الأم: «انتظرنا هذا البيت سبع سنوات.	APPROVED	3	\N	2026-11-29 17:03:33.258784+00	3	\N	\N	\N	\N
58	39	FR	Nous demandons également à l’Union européenne de soutenir des moyens de communication sûrs pour les citoyens.	APPROVED	5	\N	2026-11-29 17:03:23.286848+00	3	\N	\N	\N	\N
59	40	FR	Le droit de savoir	APPROVED	5	\N	2026-11-29 17:03:23.577467+00	3	\N	\N	\N	\N
149	59	AR	ولم يأتِ أحد لفحصه.	APPROVED	3	\N	2026-11-29 17:03:33.335644+00	3	\N	\N	\N	\N
150	60	AR	أيجب أن يكون ولداي هما من يكتشف ما تحت أرضيته؟»	APPROVED	3	\N	2026-11-29 17:03:33.433598+00	3	\N	\N	\N	\N
151	61	AR	أوراق لا يقبلها أحد	APPROVED	3	\N	2026-11-29 17:03:33.609508+00	3	\N	\N	\N	\N
240	96	FR	Sur le retard du bac	APPROVED	5	\N	2026-11-29 17:05:21.357491+00	3	\N	\N	\N	\N
152	62	AR	كثيرون ممن فرّوا في عام ٢٠١٤ فرّوا من دون أوراقهم الثبوتية.	APPROVED	3	\N	2026-11-29 17:03:33.715747+00	3	\N	\N	\N	\N
241	97	FR	Le bac est en retard.	APPROVED	5	\N	2026-11-29 17:05:22.155198+00	3	\N	\N	\N	\N
242	98	FR	Personne n’a dit pourquoi.	APPROVED	5	\N	2026-11-29 17:05:23.127581+00	3	\N	\N	\N	\N
243	99	FR	Nous demandons encore.	APPROVED	5	\N	2026-11-29 17:05:26.077438+00	3	\N	\N	\N	\N
60	41	FR	Kaveh Sepehri, porte-parole de l’Association Rozan pour la liberté d’expression, a déclaré : « Couper Internet ne fait pas taire le peuple, cela ne fait que boucher les oreilles du monde. »	APPROVED	5	\N	2026-11-29 17:03:23.810479+00	3	\N	\N	\N	\N
61	42	FR	Il a ajouté : « Chaque heure de silence est une heure où personne ne rend de comptes ! »	APPROVED	5	\N	2026-11-29 17:03:23.967475+00	3	\N	\N	\N	\N
62	43	FR	L’association est présente à Paris et à Bruxelles depuis 2012 et n’est liée à aucun gouvernement ni à aucun parti.	APPROVED	5	\N	2026-11-29 17:03:24.289805+00	3	\N	\N	\N	\N
153	63	AR	ومن دون بطاقة الأحوال المدنية، لا تستطيع الأسرة أن تستأجر بيتاً أو تسجّل طفلاً في المدرسة أو تطالب بالتعويض بموجب القانون رقم ٢٠ لسنة ٢٠٠٩.	APPROVED	3	\N	2026-11-29 17:03:33.841772+00	3	\N	\N	\N	\N
63	44	FR	Les données complètes de ce rapport sont publiées à l’adresse https://www.rozan.example/data.	APPROVED	5	\N	2026-11-29 17:03:24.452672+00	3	\N	\N	\N	\N
77	26	AR		EMPTY	3	\N	2026-11-29 17:03:24.748607+00	0	\N	\N	\N	\N
78	27	AR		EMPTY	3	\N	2026-11-29 17:03:24.756418+00	0	\N	\N	\N	\N
79	28	AR		EMPTY	3	\N	2026-11-29 17:03:24.774772+00	0	\N	\N	\N	\N
80	29	AR		EMPTY	3	\N	2026-11-29 17:03:24.778881+00	0	\N	\N	\N	\N
81	30	AR		EMPTY	3	\N	2026-11-29 17:03:24.790766+00	0	\N	\N	\N	\N
82	31	AR		EMPTY	3	\N	2026-11-29 17:03:24.793516+00	0	\N	\N	\N	\N
83	32	AR		EMPTY	3	\N	2026-11-29 17:03:24.795892+00	0	\N	\N	\N	\N
84	33	AR		EMPTY	3	\N	2026-11-29 17:03:24.798587+00	0	\N	\N	\N	\N
85	34	AR		EMPTY	3	\N	2026-11-29 17:03:24.799094+00	0	\N	\N	\N	\N
86	35	AR		EMPTY	3	\N	2026-11-29 17:03:24.806363+00	0	\N	\N	\N	\N
87	36	AR		EMPTY	3	\N	2026-11-29 17:03:24.807012+00	0	\N	\N	\N	\N
88	37	AR		EMPTY	3	\N	2026-11-29 17:03:24.809322+00	0	\N	\N	\N	\N
89	38	AR		EMPTY	3	\N	2026-11-29 17:03:24.810482+00	0	\N	\N	\N	\N
90	39	AR		EMPTY	3	\N	2026-11-29 17:03:24.811005+00	0	\N	\N	\N	\N
91	40	AR		EMPTY	3	\N	2026-11-29 17:03:24.811472+00	0	\N	\N	\N	\N
92	41	AR		EMPTY	3	\N	2026-11-29 17:03:24.811855+00	0	\N	\N	\N	\N
93	42	AR		EMPTY	3	\N	2026-11-29 17:03:24.812162+00	0	\N	\N	\N	\N
94	43	AR		EMPTY	3	\N	2026-11-29 17:03:24.812522+00	0	\N	\N	\N	\N
95	44	AR		EMPTY	3	\N	2026-11-29 17:03:24.812917+00	0	\N	\N	\N	\N
96	45	AR		EMPTY	3	\N	2026-11-29 17:03:24.814582+00	0	\N	\N	\N	\N
64	45	FR	Pour nous joindre, écrivez à info@rozan.example.	APPROVED	5	\N	2026-11-29 17:03:24.646556+00	3	\N	\N	\N	\N
65	14	AR	الإنترنت حق للناس، لا أداة للعقاب	DRAFT	3	\N	2026-11-29 17:03:24.838508+00	1	\N	\N	\N	\N
66	15	AR	باريس، ١٨ حزيران/يونيو ٢٠٢٦	DRAFT	3	\N	2026-11-29 17:03:24.838592+00	1	\N	\N	\N	\N
67	16	AR	تعرب جمعية روزن لحرية التعبير عن قلقها البالغ إزاء القطع المتكرر للإنترنت في محافظتي خوزستان وسيستان وبلوشستان.	DRAFT	3	\N	2026-11-29 17:03:24.838635+00	1	\N	\N	\N	\N
68	17	AR	فمن ٢٨ أيار/مايو إلى ١٤ حزيران/يونيو ٢٠٢٦، سجّل متطوعونا في ١٧ مدينة، منها الأهواز وعبادان وزاهدان، ٢١٦ حالة من حالات قطع الإنترنت أو إبطائه الشديد.	DRAFT	3	\N	2026-11-29 17:03:24.838664+00	1	\N	\N	\N	\N
69	18	AR	واستمر أطول انقطاع ٧٤ ساعة، وحرم أكثر من ٢٫٣ مليون شخص من أي اتصال، بحسب خبرائنا.	DRAFT	3	\N	2026-11-29 17:03:24.838689+00	1	\N	\N	\N	\N
70	19	AR	ولا تُظهر هذه الأرقام إلا ما استطعنا قياسه.	DRAFT	3	\N	2026-11-29 17:03:24.838772+00	1	\N	\N	\N	\N
71	20	AR	أما ما لا يقاس فهو خوف أمّ لا تعرف شيئاً عن ولدها.	DRAFT	3	\N	2026-11-29 17:03:24.838813+00	1	\N	\N	\N	\N
72	21	AR	ما يقوله الشهود	DRAFT	3	\N	2026-11-29 17:03:24.838839+00	1	\N	\N	\N	\N
73	22	AR	قالت لنا السيدة م.ر.، وهي ممرضة في الأهواز تبلغ من العمر ٣٤ عاماً: «في ليلة ٢ حزيران/يونيو لم نتمكن من طلب الدم لثلاثة مرضى.	DRAFT	3	\N	2026-11-29 17:03:24.83886+00	1	\N	\N	\N	\N
74	23	AR	كان الهاتف معطلاً، ولم يكن هناك إنترنت أيضاً.	DRAFT	3	\N	2026-11-29 17:03:24.838882+00	1	\N	\N	\N	\N
75	24	AR	ولو كان الطريق مقطوعاً هو الآخر، فماذا كان علينا أن نفعل؟»	DRAFT	3	\N	2026-11-29 17:03:24.838905+00	1	\N	\N	\N	\N
154	64	AR	ومن بين الأسر التي قابلناها، لدى ٤١٧ أسرة طفل واحد على الأقل لم تُدوَّن ولادته إلا في شهادة أصدرها داعش ولا تعترف بها أي محكمة.	APPROVED	3	\N	2026-11-29 17:03:33.933718+00	3	\N	\N	\N	\N
155	65	AR	وتكفل اتفاقية حقوق الطفل، التي انضم إليها العراق في عام ١٩٩٤، لكل طفل الحق في اسم وجنسية منذ ولادته.	APPROVED	3	\N	2026-11-29 17:03:34.049131+00	3	\N	\N	\N	\N
76	25	AR	وقالت معلمة في زاهدان إن ٤٢ من تلاميذها فاتهم الامتحان الوطني.	DRAFT	3	\N	2026-11-29 17:03:24.838926+00	1	\N	\N	\N	\N
97	46	FR	Les familles déplacées de Mossoul ne peuvent attendre une décennie de plus	APPROVED	5	\N	2026-11-29 17:03:25.747532+00	3	\N	\N	\N	\N
98	47	FR	Genève, le 9 avril 2026	APPROVED	5	\N	2026-11-29 17:03:25.938295+00	3	\N	\N	\N	\N
99	48	FR	Près de neuf ans après la fin des combats à Mossoul, 5 240 familles originaires de la ville et des villages situés à l’ouest vivent encore dans des camps ou dans des immeubles inachevés.	APPROVED	5	\N	2026-11-29 17:03:26.026675+00	3	\N	\N	\N	\N
100	49	FR	Le Centre Madar pour les droits humains publie aujourd’hui les résultats d’une enquête que ses bénévoles ont menée dans la province de Ninive entre le 12 janvier et le 27 février 2026.	APPROVED	5	\N	2026-11-29 17:03:26.129266+00	3	\N	\N	\N	\N
101	50	FR	Ils se sont entretenus avec 1 318 chefs de famille dans 23 quartiers et villages.	APPROVED	5	\N	2026-11-29 17:03:26.206692+00	3	\N	\N	\N	\N
102	51	FR	Trois obstacles ressortent de leurs récits : les restes explosifs de guerre, les papiers perdus et les indemnités impayées.	APPROVED	5	\N	2026-11-29 17:03:26.282688+00	3	\N	\N	\N	\N
103	52	FR	Un sol qui tue encore	APPROVED	5	\N	2026-11-29 17:03:26.367244+00	3	\N	\N	\N	\N
104	53	FR	Entre janvier 2024 et décembre 2025, des restes explosifs de guerre ont tué ou blessé au moins 87 personnes, dont 31 enfants, dans les localités que nous avons visitées.	APPROVED	5	\N	2026-11-29 17:03:26.512106+00	3	\N	\N	\N	\N
105	54	FR	À Sinjar, 62 % des familles interrogées ont regagné une maison qu’aucune équipe de déminage n’a jamais inspectée.	APPROVED	5	\N	2026-11-29 17:03:26.591937+00	3	\N	\N	\N	\N
106	55	FR	Le Service de la lutte antimines des Nations unies (UNMAS) et ses partenaires irakiens ont dépollué des écoles, des hôpitaux et des stations de pompage ; les habitations privées, en revanche, restent en fin de liste.	APPROVED	5	\N	2026-11-29 17:03:26.671566+00	3	\N	\N	\N	\N
107	56	FR	Le 3 février, vers 6 heures du matin, un engin a explosé dans une cour de Tal Afar et blessé deux frères.	APPROVED	5	\N	2026-11-29 17:03:26.743207+00	3	\N	\N	\N	\N
108	57	FR	La Dre Leïla Tamimi, directrice du Centre Madar pour les droits humains, a rencontré leur mère trois jours plus tard.	APPROVED	5	\N	2026-11-29 17:03:26.842898+00	3	\N	\N	\N	\N
109	58	FR	Celle-ci lui a confié : « Nous avions attendu cette maison pendant sept ans.	APPROVED	5	\N	2026-11-29 17:03:26.966184+00	3	\N	\N	\N	\N
110	59	FR	Personne n’est venu l’examiner.	APPROVED	5	\N	2026-11-29 17:03:27.146604+00	3	\N	\N	\N	\N
111	60	FR	Faut-il que ce soient mes fils qui découvrent ce qui se trouve sous le sol ? »	APPROVED	5	\N	2026-11-29 17:03:27.208965+00	3	\N	\N	\N	\N
112	61	FR	Des papiers que personne n’accepte	APPROVED	5	\N	2026-11-29 17:03:27.281482+00	3	\N	\N	\N	\N
113	62	FR	Ceux qui ont fui en 2014 sont souvent partis sans leurs papiers.	APPROVED	5	\N	2026-11-29 17:03:27.352368+00	3	\N	\N	\N	\N
114	63	FR	Sans carte d’état civil, une famille ne peut ni louer un logement, ni inscrire un enfant à l’école, ni demander une indemnisation au titre de la loi n° 20 de 2009.	APPROVED	5	\N	2026-11-29 17:03:27.534928+00	3	\N	\N	\N	\N
115	64	FR	Parmi les familles interrogées, 417 ont au moins un enfant dont la naissance ne figure que sur un certificat délivré par Daech, qu’aucun tribunal ne reconnaît.	APPROVED	5	\N	2026-11-29 17:03:27.791219+00	3	\N	\N	\N	\N
116	65	FR	La Convention relative aux droits de l’enfant, à laquelle l’Irak a adhéré en 1994, garantit à tout enfant, dès sa naissance, le droit à un nom et à une nationalité.	APPROVED	5	\N	2026-11-29 17:03:27.960547+00	3	\N	\N	\N	\N
117	66	FR	Un juge de Mossoul, qui a requis l’anonymat, le dit sans détour : « La loi me permet d’aider ces enfants, mais seulement une fois le dossier du père régularisé.	APPROVED	5	\N	2026-11-29 17:03:28.15138+00	3	\N	\N	\N	\N
118	67	FR	Certains jours, je signe quarante actes, et pourtant je renvoie la plupart des familles chez elles. »	APPROVED	5	\N	2026-11-29 17:03:28.495704+00	3	\N	\N	\N	\N
119	68	FR	L’UNICEF et le Haut-Commissariat des Nations unies aux droits de l’homme réclament depuis longtemps des procédures plus simples.	APPROVED	5	\N	2026-11-29 17:03:28.667616+00	3	\N	\N	\N	\N
120	69	FR	Ce qu’il faut faire maintenant	APPROVED	5	\N	2026-11-29 17:03:28.88908+00	3	\N	\N	\N	\N
121	70	FR	Nous appelons le gouvernement irakien, le Gouvernement régional du Kurdistan et les donateurs qui se réuniront à Erbil le 21 mai 2026 à prendre quatre mesures :	APPROVED	5	\N	2026-11-29 17:03:29.036213+00	3	\N	\N	\N	\N
244	100	FR	Sur l’ouverture du pont	APPROVED	5	\N	2026-11-29 17:05:29.966419+00	3	\N	\N	\N	\N
122	71	FR	déminer les habitations au même titre que les bâtiments publics, en commençant par Sinjar et Tal Afar, et publier la liste des lieux qui restent à inspecter ;	APPROVED	5	\N	2026-11-29 17:03:29.225735+00	3	\N	\N	\N	\N
123	72	FR	envoyer des tribunaux itinérants dans chaque camp et chaque sous-district avant le 30 septembre 2026 ;	APPROVED	5	\N	2026-11-29 17:03:29.44453+00	3	\N	\N	\N	\N
124	73	FR	délivrer un acte de naissance à chaque enfant, quels que soient les documents dont disposent ses parents ;	APPROVED	5	\N	2026-11-29 17:03:29.604521+00	3	\N	\N	\N	\N
245	101	FR	Le pont ouvre.	APPROVED	5	\N	2026-11-29 17:05:31.23517+00	3	\N	\N	\N	\N
156	66	AR	وقال قاضٍ في الموصل، طلب عدم ذكر اسمه، بصريح العبارة: «يسمح لي القانون بمساعدة هؤلاء الأطفال، ولكن بعد تسوية ملف الأب فقط.	APPROVED	3	\N	2026-11-29 17:03:34.101157+00	3	\N	\N	\N	\N
157	67	AR	وفي بعض الأيام أوقّع أربعين معاملة، ومع ذلك أردّ معظم الأسر من حيث أتت.»	APPROVED	3	\N	2026-11-29 17:03:34.236036+00	3	\N	\N	\N	\N
158	68	AR	وتطالب اليونيسف والمفوضية السامية للأمم المتحدة لحقوق الإنسان منذ زمن طويل بإجراءات أبسط.	APPROVED	3	\N	2026-11-29 17:03:34.296743+00	3	\N	\N	\N	\N
246	102	FR	Chacun peut marcher.	APPROVED	5	\N	2026-11-29 17:05:32.50746+00	3	\N	\N	\N	\N
159	69	AR	ما يجب فعله الآن	APPROVED	3	\N	2026-11-29 17:03:34.489204+00	3	\N	\N	\N	\N
160	70	AR	ندعو الحكومة العراقية وحكومة إقليم كردستان والجهات المانحة التي ستجتمع في أربيل في ٢١ أيار/مايو ٢٠٢٦ إلى القيام بأربعة أمور:	APPROVED	3	\N	2026-11-29 17:03:34.629395+00	3	\N	\N	\N	\N
161	71	AR	تطهير البيوت أسوة بالمباني العامة، بدءاً بسنجار وتلعفر، ونشر قائمة الأماكن التي لم تُفحص بعد؛	APPROVED	3	\N	2026-11-29 17:03:34.877068+00	3	\N	\N	\N	\N
162	72	AR	إرسال محاكم متنقلة إلى كل مخيم وكل ناحية قبل ٣٠ أيلول/سبتمبر ٢٠٢٦؛	APPROVED	3	\N	2026-11-29 17:03:35.024122+00	3	\N	\N	\N	\N
163	73	AR	إصدار شهادة ميلاد لكل طفل، أياً كانت الوثائق التي يحملها والداه؛	APPROVED	3	\N	2026-11-29 17:03:35.08165+00	3	\N	\N	\N	\N
272	122	AR		EMPTY	3	\N	2026-11-30 03:27:44.500647+00	0	\N	\N	\N	\N
164	74	AR	دفع التعويضات التي سبق إقرارها، وعددها ٩٬٨٦٠ تعويضاً، وتبلغ قيمتها الإجمالية نحو ١٩٢٫٥ مليار دينار عراقي.	APPROVED	3	\N	2026-11-29 17:03:35.139318+00	3	\N	\N	\N	\N
165	75	AR	الذاكرة والعدالة	APPROVED	3	\N	2026-11-29 17:03:35.235386+00	3	\N	\N	\N	\N
166	76	AR	لا شيء من هذا يغني عن العدالة.	APPROVED	3	\N	2026-11-29 17:03:35.438553+00	3	\N	\N	\N	\N
167	77	AR	ففي حزيران/يونيو ٢٠١٦ خلصت لجنة تحقيق تابعة للأمم المتحدة إلى أن داعش يرتكب إبادة جماعية بحق الإيزيديين؛ ولا يزال كثير من الناجين ينتظرون محاكمة يستطيعون حضورها.	APPROVED	3	\N	2026-11-29 17:03:35.552067+00	3	\N	\N	\N	\N
168	78	AR	وقالت الدكتورة التميمي في جنيف: «العودة ليست منّة.»	APPROVED	3	\N	2026-11-29 17:03:35.679836+00	3	\N	\N	\N	\N
169	79	AR	وأضافت: «إنها حق، والحق لا يسقط بالتقادم.»	APPROVED	3	\N	2026-11-29 17:03:35.8075+00	3	\N	\N	\N	\N
170	80	AR	فمن يجرؤ على أن يقول لهذه الأسر غير ذلك؟	APPROVED	3	\N	2026-11-29 17:03:36.011401+00	3	\N	\N	\N	\N
171	81	AR	ملاحظة لهيئات التحرير	APPROVED	3	\N	2026-11-29 17:03:36.115175+00	3	\N	\N	\N	\N
172	82	AR	يتوفر التقرير الكامل (٦٤ صفحة، بالإنجليزية والعربية والفارسية والفرنسية) على الرابط https://www.madar.example/nineveh-2026.	APPROVED	3	\N	2026-11-29 17:03:36.279661+00	3	\N	\N	\N	\N
173	83	AR	ولطلب المقابلات، تُرجى الكتابة إلى press@madar.example.	APPROVED	3	\N	2026-11-29 17:03:36.487783+00	3	\N	\N	\N	\N
174	84	AR	وقد غُيّرت بعض التفاصيل حمايةً للأسر.	APPROVED	3	\N	2026-11-29 17:03:36.719694+00	3	\N	\N	\N	\N
175	46	FA	خانواده‌های آوارهٔ موصل تاب یک دههٔ دیگر انتظار را ندارند	APPROVED	4	\N	2026-11-29 17:03:37.386674+00	3	\N	\N	\N	\N
176	47	FA	ژنو، ۹ آوریل ۲۰۲۶	APPROVED	4	\N	2026-11-29 17:03:37.435276+00	3	\N	\N	\N	\N
177	48	FA	نزدیک به نه سال پس از پایان جنگ در موصل، ۵٬۲۴۰ خانواده از این شهر و از روستاهای غرب آن همچنان در اردوگاه‌ها یا در ساختمان‌های نیمه‌کاره زندگی می‌کنند.	APPROVED	4	\N	2026-11-29 17:03:37.519395+00	3	\N	\N	\N	\N
178	49	FA	مرکز حقوق بشر مدار امروز نتایج پیمایشی را منتشر می‌کند که داوطلبانش از ۱۲ ژانویه تا ۲۷ فوریهٔ ۲۰۲۶ در استان نینوا انجام داده‌اند.	APPROVED	4	\N	2026-11-29 17:03:37.622559+00	3	\N	\N	\N	\N
179	50	FA	آنان با ۱٬۳۱۸ سرپرست خانوار در ۲۳ محله و روستا گفت‌وگو کردند.	APPROVED	4	\N	2026-11-29 17:03:37.975937+00	3	\N	\N	\N	\N
180	51	FA	آنچه شنیدند از سه مانع حکایت دارد: بقایای انفجاری جنگ، مدارک ازدست‌رفته و غرامت‌های پرداخت‌نشده.	APPROVED	4	\N	2026-11-29 17:03:38.132653+00	3	\N	\N	\N	\N
181	52	FA	زمینی که هنوز جان می‌گیرد	APPROVED	4	\N	2026-11-29 17:03:38.29587+00	3	\N	\N	\N	\N
182	53	FA	از ژانویهٔ ۲۰۲۴ تا دسامبر ۲۰۲۵، بقایای انفجاری جنگ در جاهایی که از آن‌ها بازدید کردیم دست‌کم ۸۷ نفر را کشته یا زخمی کرده است که ۳۱ نفر از آنان کودک بوده‌اند.	APPROVED	4	\N	2026-11-29 17:03:38.469196+00	3	\N	\N	\N	\N
183	54	FA	در سنجار، ۶۲ درصد از خانواده‌هایی که از آنان پرسیدیم به خانه‌ای بازگشته‌اند که هیچ گروه مین‌روبی هرگز آن را بازرسی نکرده است.	APPROVED	4	\N	2026-11-29 17:03:38.524177+00	3	\N	\N	\N	\N
184	55	FA	سرویس اقدام علیه مین سازمان ملل متحد (UNMAS) و همکاران عراقی‌اش مدرسه‌ها، بیمارستان‌ها و ایستگاه‌های آب را پاک‌سازی کرده‌اند؛ اما خانه‌های شخصی همچنان در انتهای فهرست مانده‌اند.	APPROVED	4	\N	2026-11-29 17:03:38.639221+00	3	\N	\N	\N	\N
185	56	FA	در ۳ فوریه، حدود ساعت ۶ بامداد، یک جسم انفجاری در حیاط خانه‌ای در تلعفر منفجر شد و دو برادر را زخمی کرد.	APPROVED	4	\N	2026-11-29 17:03:38.779342+00	3	\N	\N	\N	\N
186	57	FA	دکتر لیلا تمیمی، مدیر مرکز حقوق بشر مدار، سه روز بعد با مادر آنان دیدار کرد.	APPROVED	4	\N	2026-11-29 17:03:38.895647+00	3	\N	\N	\N	\N
187	58	FA	مادر به او گفت: «هفت سال چشم‌به‌راه این خانه بودیم.	APPROVED	4	\N	2026-11-29 17:03:39.030765+00	3	\N	\N	\N	\N
188	59	FA	هیچ‌کس نیامد نگاهی به آن بیندازد.	APPROVED	4	\N	2026-11-29 17:03:39.183395+00	3	\N	\N	\N	\N
189	60	FA	آیا پسران من باید همان کسانی باشند که می‌فهمند زیر کف خانه چیست؟»	APPROVED	4	\N	2026-11-29 17:03:39.319212+00	3	\N	\N	\N	\N
190	61	FA	مدارکی که هیچ‌کس نمی‌پذیرد	APPROVED	4	\N	2026-11-29 17:03:39.376598+00	3	\N	\N	\N	\N
191	62	FA	بسیاری از کسانی که در سال ۲۰۱۴ گریختند، مدارک خود را همراه نداشتند.	APPROVED	4	\N	2026-11-29 17:03:39.45872+00	3	\N	\N	\N	\N
192	63	FA	خانواده بدون کارت احوال مدنی نمی‌تواند خانه اجاره کند، کودکی را در مدرسه نام‌نویسی کند یا بر پایهٔ قانون شمارهٔ ۲۰ سال ۲۰۰۹ غرامت بخواهد.	APPROVED	4	\N	2026-11-29 17:03:39.599995+00	3	\N	\N	\N	\N
193	64	FA	از میان خانواده‌هایی که با آنان مصاحبه کردیم، ۴۱۷ خانواده دست‌کم یک فرزند دارند که تولدش تنها در گواهی صادرشده از سوی داعش ثبت شده است و هیچ دادگاهی آن را به رسمیت نمی‌شناسد.	APPROVED	4	\N	2026-11-29 17:03:39.749346+00	3	\N	\N	\N	\N
194	65	FA	پیمان‌نامهٔ حقوق کودک، که عراق در سال ۱۹۹۴ به آن پیوست، برای هر کودک از هنگام تولد حق داشتن نام و تابعیت را تضمین می‌کند.	APPROVED	4	\N	2026-11-29 17:03:39.947569+00	3	\N	\N	\N	\N
195	66	FA	یک قاضی در موصل، که خواست نامش فاش نشود، بی‌پرده گفت: «قانون به من اجازه می‌دهد به این کودکان کمک کنم، اما تنها پس از آنکه پروندهٔ پدر تعیین تکلیف شود.	APPROVED	4	\N	2026-11-29 17:03:40.206937+00	3	\N	\N	\N	\N
196	67	FA	بعضی روزها چهل برگه امضا می‌کنم و باز هم بیشتر خانواده‌ها را دست‌خالی به خانه می‌فرستم.»	APPROVED	4	\N	2026-11-29 17:03:40.302549+00	3	\N	\N	\N	\N
197	68	FA	یونیسف و دفتر کمیسر عالی حقوق بشر سازمان ملل متحد از دیرباز خواستار روندهای ساده‌تری بوده‌اند.	APPROVED	4	\N	2026-11-29 17:03:40.406771+00	3	\N	\N	\N	\N
198	69	FA	آنچه اکنون باید انجام شود	APPROVED	4	\N	2026-11-29 17:03:40.609599+00	3	\N	\N	\N	\N
199	70	FA	ما از دولت عراق، حکومت اقلیم کردستان و کمک‌دهندگانی که روز ۲۱ مهٔ ۲۰۲۶ در اربیل گرد هم می‌آیند می‌خواهیم چهار کار انجام دهند:	APPROVED	4	\N	2026-11-29 17:03:40.842307+00	3	\N	\N	\N	\N
200	71	FA	خانه‌ها را نیز مانند ساختمان‌های عمومی پاک‌سازی کنند، نخست در سنجار و تلعفر، و فهرست جاهایی را که هنوز باید بازرسی شوند منتشر کنند؛	APPROVED	4	\N	2026-11-29 17:03:40.970465+00	3	\N	\N	\N	\N
201	72	FA	پیش از ۳۰ سپتامبر ۲۰۲۶ دادگاه‌های سیار را به همهٔ اردوگاه‌ها و بخش‌ها بفرستند؛	APPROVED	4	\N	2026-11-29 17:03:41.173351+00	3	\N	\N	\N	\N
202	73	FA	برای هر کودک گواهی ولادت صادر کنند، پدر و مادرش هر مدرکی که داشته باشند؛	APPROVED	4	\N	2026-11-29 17:03:41.306722+00	3	\N	\N	\N	\N
203	74	FA	۹٬۸۶۰ غرامتی را که پیش‌تر تصویب شده و در مجموع حدود ۱۹۲٫۵ میلیارد دینار عراق است بپردازند.	APPROVED	4	\N	2026-11-29 17:03:41.492279+00	3	\N	\N	\N	\N
204	75	FA	یاد و دادخواهی	APPROVED	4	\N	2026-11-29 17:03:41.631197+00	3	\N	\N	\N	\N
205	76	FA	هیچ‌یک از این‌ها جای عدالت را نمی‌گیرد.	APPROVED	4	\N	2026-11-29 17:03:41.766662+00	3	\N	\N	\N	\N
206	77	FA	در ژوئن ۲۰۱۶ یک کمیسیون تحقیق سازمان ملل متحد به این نتیجه رسید که داعش علیه ایزدیان مرتکب نسل‌کشی می‌شود؛ بسیاری از بازماندگان هنوز چشم‌به‌راه محاکمه‌ای هستند که بتوانند در آن حضور یابند.	APPROVED	4	\N	2026-11-29 17:03:41.891653+00	3	\N	\N	\N	\N
207	78	FA	دکتر تمیمی در ژنو گفت: «بازگشت لطف نیست.»	APPROVED	4	\N	2026-11-29 17:03:42.111202+00	3	\N	\N	\N	\N
208	79	FA	او افزود: «بازگشت حق است و حق با گذشت زمان از میان نمی‌رود.»	APPROVED	4	\N	2026-11-29 17:03:42.277595+00	3	\N	\N	\N	\N
209	80	FA	چه کسی جرئت دارد به این خانواده‌ها جز این بگوید؟	APPROVED	4	\N	2026-11-29 17:03:42.503471+00	3	\N	\N	\N	\N
210	81	FA	یادداشت برای دبیران خبر	APPROVED	4	\N	2026-11-29 17:03:42.70181+00	3	\N	\N	\N	\N
211	82	FA	متن کامل گزارش (۶۴ صفحه، به انگلیسی، عربی، فارسی و فرانسوی) در نشانی https://www.madar.example/nineveh-2026 در دسترس است.	APPROVED	4	\N	2026-11-29 17:03:42.896095+00	3	\N	\N	\N	\N
226	88	FR	Ce que nous demandons	TRANSLATED	5	\N	2026-11-29 17:04:30.68948+00	2	\N	\N	\N	\N
212	83	FA	برای مصاحبه، لطفاً به press@madar.example بنویسید.	APPROVED	4	\N	2026-11-29 17:03:42.995255+00	3	\N	\N	\N	\N
221	91	AR	أُغلق ميناء زبرا منذ آذار. والقوارب تنتظر في الخارج، وتنتظر معها زبرا.	TRANSLATED	10	\N	2026-11-29 17:07:01.107773+00	2	\N	\N	\N	\N
213	84	FA	برای محافظت از خانواده‌ها، برخی از جزئیات تغییر داده شده است.	APPROVED	4	\N	2026-11-29 17:03:43.115533+00	3	\N	\N	\N	\N
219	89	AR		EMPTY	3	\N	2026-11-29 17:04:19.729785+00	0	\N	\N	\N	\N
228	90	FR		EMPTY	5	\N	2026-11-29 17:04:20.386716+00	0	\N	\N	\N	\N
229	91	FR		EMPTY	5	\N	2026-11-29 17:04:20.391099+00	0	\N	\N	\N	\N
227	89	FR	L’autorité portuaire doit les rencontrer.	TRANSLATED	5	\N	2026-11-29 17:04:30.918383+00	2	\N	\N	\N	\N
214	85	AR	بيان بشأن إضراب الميناء في زبرا	DRAFT	3	\N	2026-11-29 17:04:23.201881+00	2	\N	\N	\N	\N
222	85	FR	Communiqué sur la grève du port de Zabra	APPROVED	5	\N	2026-11-29 17:04:31.135701+00	3	\N	\N	\N	\N
217	87	AR	ويطالبون بآلات آمنة وأجور عادلة.	DRAFT	3	\N	2026-11-29 17:05:13.574827+00	4	They ask for safe machines and fair wages of 1,200 a month.	ويطالبون بآلات آمنة وأجور عادلة.	APPROVED	4
215	86	AR	توقف عمال الميناء عن العمل يوم الاثنين؛	APPROVED	3	\N	2026-11-29 17:04:25.040844+00	3	\N	\N	\N	\N
225	87	FR	Ils demandent des machines sûres et des salaires justes de 1 200 par mois.	DRAFT	5	\N	2026-11-29 17:05:13.574871+00	3	They ask for safe machines and fair wages of 1,200 a month.	Ils demandent des machines sûres et des salaires justes de 1 200 par mois.	TRANSLATED	3
216	94	AR	إضراب الميناء مستمر.	DRAFT	3	The strike has a name: use it	2026-11-29 17:04:25.914889+00	3	\N	\N	\N	\N
218	88	AR	مطالبنا	TRANSLATED	3	\N	2026-11-29 17:04:28.465468+00	2	\N	\N	\N	\N
220	90	AR	مسودة من يد ثانية	DRAFT	10	\N	2026-11-29 17:04:29.158456+00	1	\N	\N	\N	\N
223	86	FR	Les travailleurs du port ont cessé le travail lundi ;	TRANSLATED	5	\N	2026-11-29 17:04:30.02332+00	2	\N	\N	\N	\N
224	94	FR	la grève du port continue.	TRANSLATED	5	\N	2026-11-29 17:04:30.279705+00	2	\N	\N	\N	\N
257	120	FR		EMPTY	5	\N	2026-11-30 03:27:43.74037+00	0	\N	\N	\N	\N
258	121	FR		EMPTY	5	\N	2026-11-30 03:27:43.741506+00	0	\N	\N	\N	\N
259	122	FR		EMPTY	5	\N	2026-11-30 03:27:43.743177+00	0	\N	\N	\N	\N
260	124	FR		EMPTY	5	\N	2026-11-30 03:27:43.744438+00	0	\N	\N	\N	\N
261	125	FR		EMPTY	5	\N	2026-11-30 03:27:43.745395+00	0	\N	\N	\N	\N
262	126	FR		EMPTY	5	\N	2026-11-30 03:27:43.746659+00	0	\N	\N	\N	\N
263	127	FR		EMPTY	5	\N	2026-11-30 03:27:43.74808+00	0	\N	\N	\N	\N
265	116	AR		EMPTY	3	\N	2026-11-30 03:27:44.477554+00	0	\N	\N	\N	\N
267	118	AR		EMPTY	3	\N	2026-11-30 03:27:44.484672+00	0	\N	\N	\N	\N
268	129	AR		EMPTY	3	\N	2026-11-30 03:27:44.487387+00	0	\N	\N	\N	\N
269	119	AR		EMPTY	3	\N	2026-11-30 03:27:44.48861+00	0	\N	\N	\N	\N
270	120	AR		EMPTY	3	\N	2026-11-30 03:27:44.494307+00	0	\N	\N	\N	\N
254	118	FR	It	DRAFT	5	Say it in French, please	2026-11-30 03:27:58.141654+00	3	\N	\N	\N	\N
255	129	FR	Un texte 4	DRAFT	5	\N	2026-11-30 03:27:58.390047+00	3	\N	\N	\N	\N
264	115	AR	عن المنارة eleven	DRAFT	3	\N	2026-11-30 03:27:59.971612+00	1	\N	\N	\N	\N
266	117	AR		EMPTY	3	\N	2026-11-30 03:27:44.480527+00	1	\N	\N	\N	\N
273	124	AR		EMPTY	3	\N	2026-11-30 03:27:44.502372+00	0	\N	\N	\N	\N
274	125	AR		EMPTY	3	\N	2026-11-30 03:27:44.5041+00	0	\N	\N	\N	\N
275	126	AR		EMPTY	3	\N	2026-11-30 03:27:44.504913+00	0	\N	\N	\N	\N
276	127	AR		EMPTY	3	\N	2026-11-30 03:27:44.505654+00	0	\N	\N	\N	\N
290	143	FR	Light at last.	APPROVED	5	\N	2026-11-30 03:28:23.973375+00	3	\N	\N	\N	\N
251	115	FR	On the eleven phare	APPROVED	5	\N	2026-11-30 03:27:57.251077+00	3	\N	\N	\N	\N
252	116	FR	Le phare of <1>Zabra</1> is <2>open</2> again<3>2</3>.	APPROVED	5	\N	2026-11-30 03:27:57.593517+00	3	\N	\N	\N	\N
256	119	FR	Un texte 5	DRAFT	5	\N	2026-11-30 03:27:59.181264+00	3	\N	\N	\N	\N
253	117	FR	It cost 1,200 euros; see <4>the report</4>.	DRAFT	5	\N	2026-11-30 03:28:01.131247+00	4	It cost 1,200 euros; see <4>the report</4>.	It cost 1,200 euros; see <4>the report</4>.	APPROVED	4
277	130	FR	On lamp-eleven	APPROVED	5	\N	2026-11-30 03:28:03.893987+00	3	\N	\N	\N	\N
291	144	FR	Sur l’huile	APPROVED	5	\N	2026-11-30 03:28:26.275788+00	3	\N	\N	\N	\N
278	131	FR	On the lamp	APPROVED	5	\N	2026-11-30 03:28:05.563803+00	3	\N	\N	\N	\N
292	145	FR	L’huile est chère.	APPROVED	5	\N	2026-11-30 03:28:27.668796+00	3	\N	\N	\N	\N
279	132	FR	The lamp is <1>bright</1>.	APPROVED	5	\N	2026-11-30 03:28:07.160766+00	3	\N	\N	\N	\N
280	133	FR	<2>Nobody</2> sees it<3>a</3>.	APPROVED	5	\N	2026-11-30 03:28:08.851376+00	3	\N	\N	\N	\N
281	134	FR	Oil	APPROVED	5	\N	2026-11-30 03:28:09.99356+00	3	\N	\N	\N	\N
282	135	FR	Wick	APPROVED	5	\N	2026-11-30 03:28:11.19355+00	3	\N	\N	\N	\N
283	136	FR	Light at last.	APPROVED	5	\N	2026-11-30 03:28:12.731404+00	3	\N	\N	\N	\N
284	137	FR	On wick-eleven	APPROVED	5	\N	2026-11-30 03:28:15.742822+00	3	\N	\N	\N	\N
285	138	FR	On the wick	APPROVED	5	\N	2026-11-30 03:28:17.491169+00	3	\N	\N	\N	\N
286	139	FR	The wick is <1>bright</1>.	APPROVED	5	\N	2026-11-30 03:28:18.969499+00	3	\N	\N	\N	\N
287	140	FR	<2>Nobody</2> sees it<3>a</3>.	APPROVED	5	\N	2026-11-30 03:28:20.415374+00	3	\N	\N	\N	\N
288	141	FR	Oil	APPROVED	5	\N	2026-11-30 03:28:21.445393+00	3	\N	\N	\N	\N
289	142	FR	Wick	APPROVED	5	\N	2026-11-30 03:28:22.490721+00	3	\N	\N	\N	\N
\.
COPY translation_revision (id, translation_id, number, text, state, changed_text, author_id, at, reason) FROM stdin;
1	1	1	The Internet Is the People’s Right, Not a Tool of Punishment	DRAFT	t	6	2026-11-29 17:03:13.062698+00	\N
2	1	2	The Internet Is the People’s Right, Not a Tool of Punishment	TRANSLATED	f	6	2026-11-29 17:03:14.163445+00	\N
3	2	1	Paris, 18 June 2026	DRAFT	t	6	2026-11-29 17:03:14.16586+00	\N
4	2	2	Paris, 18 June 2026	TRANSLATED	f	6	2026-11-29 17:03:14.392823+00	\N
5	3	1	The Rozan Association for Freedom of Expression is gravely concerned at the repeated internet shutdowns in the provinces of Khuzestan and Sistan and Baluchestan.	DRAFT	t	6	2026-11-29 17:03:14.393151+00	\N
6	3	2	The Rozan Association for Freedom of Expression is gravely concerned at the repeated internet shutdowns in the provinces of Khuzestan and Sistan and Baluchestan.	TRANSLATED	f	6	2026-11-29 17:03:14.51665+00	\N
7	4	1	From 28 May to 14 June 2026, our volunteers in 17 cities, among them Ahvaz, Abadan and Zahedan, recorded 216 cases in which the internet was cut or severely slowed down.	DRAFT	t	6	2026-11-29 17:03:14.516994+00	\N
8	4	2	From 28 May to 14 June 2026, our volunteers in 17 cities, among them Ahvaz, Abadan and Zahedan, recorded 216 cases in which the internet was cut or severely slowed down.	TRANSLATED	f	6	2026-11-29 17:03:14.67447+00	\N
9	5	1	The longest shutdown lasted 74 hours and, according to our experts, left more than 2.3 million people without any connection.	DRAFT	t	6	2026-11-29 17:03:14.674863+00	\N
10	5	2	The longest shutdown lasted 74 hours and, according to our experts, left more than 2.3 million people without any connection.	TRANSLATED	f	6	2026-11-29 17:03:14.797533+00	\N
11	6	1	These figures show only what we were able to measure.	DRAFT	t	6	2026-11-29 17:03:14.797829+00	\N
12	6	2	These figures show only what we were able to measure.	TRANSLATED	f	6	2026-11-29 17:03:14.851845+00	\N
13	7	1	What cannot be measured is the fear of a mother who has no news of her child.	DRAFT	t	6	2026-11-29 17:03:14.852133+00	\N
14	7	2	What cannot be measured is the fear of a mother who has no news of her child.	TRANSLATED	f	6	2026-11-29 17:03:14.979744+00	\N
15	8	1	What the witnesses say	DRAFT	t	6	2026-11-29 17:03:14.980032+00	\N
16	8	2	What the witnesses say	TRANSLATED	f	6	2026-11-29 17:03:15.090696+00	\N
17	9	1	Ms M.R., a nurse in Ahvaz aged 34, told us: “On the night of 2 June we could not order blood for three patients.	DRAFT	t	6	2026-11-29 17:03:15.090979+00	\N
18	9	2	Ms M.R., a nurse in Ahvaz aged 34, told us: “On the night of 2 June we could not order blood for three patients.	TRANSLATED	f	6	2026-11-29 17:03:15.152803+00	\N
19	10	1	The telephone was not working, and there was no internet either.	DRAFT	t	6	2026-11-29 17:03:15.153062+00	\N
20	10	2	The telephone was not working, and there was no internet either.	TRANSLATED	f	6	2026-11-29 17:03:15.267832+00	\N
21	11	1	If the road had been closed as well, what were we to do?”	DRAFT	t	6	2026-11-29 17:03:15.268118+00	\N
22	11	2	If the road had been closed as well, what were we to do?”	TRANSLATED	f	6	2026-11-29 17:03:15.427021+00	\N
23	12	1	A teacher in Zahedan said that 42 of her pupils had missed the national examination.	DRAFT	t	6	2026-11-29 17:03:15.436781+00	\N
24	12	2	A teacher in Zahedan said that 42 of her pupils had missed the national examination.	TRANSLATED	f	6	2026-11-29 17:03:15.499814+00	\N
25	13	1	She asked: “Who will give them back this year?”	DRAFT	t	6	2026-11-29 17:03:15.500089+00	\N
26	13	2	She asked: “Who will give them back this year?”	TRANSLATED	f	6	2026-11-29 17:03:15.654384+00	\N
27	14	1	Journalists under pressure	DRAFT	t	6	2026-11-29 17:03:15.654698+00	\N
28	14	2	Journalists under pressure	TRANSLATED	f	6	2026-11-29 17:03:15.717997+00	\N
29	15	1	While the internet was cut, at least 11 journalists and bloggers were summoned or detained in Tehran, Ahvaz and Shiraz.	DRAFT	t	6	2026-11-29 17:03:15.723891+00	\N
30	15	2	While the internet was cut, at least 11 journalists and bloggers were summoned or detained in Tehran, Ahvaz and Shiraz.	TRANSLATED	f	6	2026-11-29 17:03:15.941126+00	\N
31	16	1	To this day, none of them has had access to a lawyer.	DRAFT	t	6	2026-11-29 17:03:15.941442+00	\N
32	16	2	To this day, none of them has had access to a lawyer.	TRANSLATED	f	6	2026-11-29 17:03:16.078753+00	\N
33	17	1	We have passed their names on to Reporters Without Borders and to the United Nations Human Rights Committee.	DRAFT	t	6	2026-11-29 17:03:16.079133+00	\N
34	17	2	We have passed their names on to Reporters Without Borders and to the United Nations Human Rights Committee.	TRANSLATED	f	6	2026-11-29 17:03:16.221345+00	\N
35	18	1	Under Article 19 of the International Covenant on Civil and Political Rights, which Iran ratified in 1975, everyone has the right to seek, receive and impart information freely.	DRAFT	t	6	2026-11-29 17:03:16.221853+00	\N
36	18	2	Under Article 19 of the International Covenant on Civil and Political Rights, which Iran ratified in 1975, everyone has the right to seek, receive and impart information freely.	TRANSLATED	f	6	2026-11-29 17:03:16.483841+00	\N
37	19	1	In July 2016, the United Nations Human Rights Council, too, condemned measures that deliberately prevent access to the internet.	DRAFT	t	6	2026-11-29 17:03:16.484212+00	\N
38	19	2	In July 2016, the United Nations Human Rights Council, too, condemned measures that deliberately prevent access to the internet.	TRANSLATED	f	6	2026-11-29 17:03:16.582722+00	\N
39	20	1	Our demands	DRAFT	t	6	2026-11-29 17:03:16.583099+00	\N
40	20	2	Our demands	TRANSLATED	f	6	2026-11-29 17:03:16.663359+00	\N
41	21	1	We call on the responsible authorities to:	DRAFT	t	6	2026-11-29 17:03:16.66371+00	\N
42	21	2	We call on the responsible authorities to:	TRANSLATED	f	6	2026-11-29 17:03:16.781105+00	\N
43	22	1	restore the internet in every province without any conditions;	DRAFT	t	6	2026-11-29 17:03:16.781465+00	\N
44	22	2	restore the internet in every province without any conditions;	TRANSLATED	f	6	2026-11-29 17:03:16.941659+00	\N
45	23	1	release all those who have been detained solely for their work as journalists;	DRAFT	t	6	2026-11-29 17:03:16.942011+00	\N
46	23	2	release all those who have been detained solely for their work as journalists;	TRANSLATED	f	6	2026-11-29 17:03:17.013614+00	\N
47	24	1	inform the public of the cause and the duration of each of these 216 cases;	DRAFT	t	6	2026-11-29 17:03:17.013957+00	\N
48	24	2	inform the public of the cause and the duration of each of these 216 cases;	TRANSLATED	f	6	2026-11-29 17:03:17.144816+00	\N
260	126	1	Mémoire et justice	DRAFT	t	5	2026-11-29 17:03:29.720876+00	\N
49	25	1	bring before parliament, by 31 August 2026, a bill that prohibits internet shutdowns.	DRAFT	t	6	2026-11-29 17:03:17.145387+00	\N
50	25	2	bring before parliament, by 31 August 2026, a bill that prohibits internet shutdowns.	TRANSLATED	f	6	2026-11-29 17:03:17.256743+00	\N
51	26	1	We also call on the European Union to support secure means of communication for citizens.	DRAFT	t	6	2026-11-29 17:03:17.257067+00	\N
52	26	2	We also call on the European Union to support secure means of communication for citizens.	TRANSLATED	f	6	2026-11-29 17:03:17.352199+00	\N
53	27	1	The right to know	DRAFT	t	6	2026-11-29 17:03:17.352517+00	\N
54	27	2	The right to know	TRANSLATED	f	6	2026-11-29 17:03:17.4878+00	\N
55	28	1	Kaveh Sepehri, spokesperson for the Rozan Association for Freedom of Expression, said: “Cutting off the internet does not silence the people; it only stops the ears of the world.”	DRAFT	t	6	2026-11-29 17:03:17.488179+00	\N
56	28	2	Kaveh Sepehri, spokesperson for the Rozan Association for Freedom of Expression, said: “Cutting off the internet does not silence the people; it only stops the ears of the world.”	TRANSLATED	f	6	2026-11-29 17:03:17.578592+00	\N
57	29	1	He added: “Every hour of silence is an hour in which nobody is held to account!”	DRAFT	t	6	2026-11-29 17:03:17.579018+00	\N
58	29	2	He added: “Every hour of silence is an hour in which nobody is held to account!”	TRANSLATED	f	6	2026-11-29 17:03:17.657422+00	\N
59	30	1	The association has worked in Paris and Brussels since 2012 and is not affiliated with any government or party.	DRAFT	t	6	2026-11-29 17:03:17.657866+00	\N
60	30	2	The association has worked in Paris and Brussels since 2012 and is not affiliated with any government or party.	TRANSLATED	f	6	2026-11-29 17:03:17.781315+00	\N
61	31	1	The complete data of this report have been published at https://www.rozan.example/data.	DRAFT	t	6	2026-11-29 17:03:17.781729+00	\N
62	31	2	The complete data of this report have been published at https://www.rozan.example/data.	TRANSLATED	f	6	2026-11-29 17:03:17.897003+00	\N
63	32	1	To contact us, please write to info@rozan.example.	DRAFT	t	6	2026-11-29 17:03:17.897421+00	\N
64	32	2	To contact us, please write to info@rozan.example.	TRANSLATED	f	6	2026-11-29 17:03:18.050996+00	\N
65	33	1	Internet est un droit du peuple, non un instrument de punition	DRAFT	t	5	2026-11-29 17:03:18.433529+00	\N
66	33	2	Internet est un droit du peuple, non un instrument de punition	TRANSLATED	f	5	2026-11-29 17:03:18.514224+00	\N
67	33	3	Internet est un droit du peuple, non un instrument de punition	APPROVED	f	7	2026-11-29 17:03:18.645066+00	\N
68	34	1	Paris, le 18 juin 2026	DRAFT	t	5	2026-11-29 17:03:18.979899+00	\N
69	34	2	Paris, le 18 juin 2026	TRANSLATED	f	5	2026-11-29 17:03:19.08807+00	\N
70	34	3	Paris, le 18 juin 2026	APPROVED	f	7	2026-11-29 17:03:19.168023+00	\N
71	35	1	L’Association Rozan pour la liberté d’expression est vivement préoccupée par les coupures répétées d’Internet dans les provinces du Khouzistan et du Sistan-et-Baloutchistan.	DRAFT	t	5	2026-11-29 17:03:19.371408+00	\N
72	35	2	L’Association Rozan pour la liberté d’expression est vivement préoccupée par les coupures répétées d’Internet dans les provinces du Khouzistan et du Sistan-et-Baloutchistan.	TRANSLATED	f	5	2026-11-29 17:03:19.513298+00	\N
73	35	3	L’Association Rozan pour la liberté d’expression est vivement préoccupée par les coupures répétées d’Internet dans les provinces du Khouzistan et du Sistan-et-Baloutchistan.	APPROVED	f	7	2026-11-29 17:03:19.620483+00	\N
74	36	1	Du 28 mai au 14 juin 2026, nos bénévoles présents dans 17 villes, dont Ahvaz, Abadan et Zahedan, ont recensé 216 cas de coupure ou de fort ralentissement du réseau.	DRAFT	t	5	2026-11-29 17:03:19.75142+00	\N
75	36	2	Du 28 mai au 14 juin 2026, nos bénévoles présents dans 17 villes, dont Ahvaz, Abadan et Zahedan, ont recensé 216 cas de coupure ou de fort ralentissement du réseau.	TRANSLATED	f	5	2026-11-29 17:03:19.893716+00	\N
76	36	3	Du 28 mai au 14 juin 2026, nos bénévoles présents dans 17 villes, dont Ahvaz, Abadan et Zahedan, ont recensé 216 cas de coupure ou de fort ralentissement du réseau.	APPROVED	f	7	2026-11-29 17:03:19.945169+00	\N
77	37	1	La coupure la plus longue a duré 74 heures et, selon nos experts, a privé plus de 2,3 millions de personnes de tout moyen de communication.	DRAFT	t	5	2026-11-29 17:03:20.017225+00	\N
78	37	2	La coupure la plus longue a duré 74 heures et, selon nos experts, a privé plus de 2,3 millions de personnes de tout moyen de communication.	TRANSLATED	f	5	2026-11-29 17:03:20.093368+00	\N
79	37	3	La coupure la plus longue a duré 74 heures et, selon nos experts, a privé plus de 2,3 millions de personnes de tout moyen de communication.	APPROVED	f	7	2026-11-29 17:03:20.160693+00	\N
80	38	1	Ces chiffres ne montrent que ce que nous avons pu mesurer.	DRAFT	t	5	2026-11-29 17:03:20.240743+00	\N
81	38	2	Ces chiffres ne montrent que ce que nous avons pu mesurer.	TRANSLATED	f	5	2026-11-29 17:03:20.291747+00	\N
82	38	3	Ces chiffres ne montrent que ce que nous avons pu mesurer.	APPROVED	f	7	2026-11-29 17:03:20.407917+00	\N
83	39	1	Ce qui ne se mesure pas, c’est l’angoisse d’une mère sans nouvelles de son enfant.	DRAFT	t	5	2026-11-29 17:03:20.50181+00	\N
84	39	2	Ce qui ne se mesure pas, c’est l’angoisse d’une mère sans nouvelles de son enfant.	TRANSLATED	f	5	2026-11-29 17:03:20.527557+00	\N
85	39	3	Ce qui ne se mesure pas, c’est l’angoisse d’une mère sans nouvelles de son enfant.	APPROVED	f	7	2026-11-29 17:03:20.578022+00	\N
86	40	1	Ce que disent les témoins	DRAFT	t	5	2026-11-29 17:03:20.651429+00	\N
87	40	2	Ce que disent les témoins	TRANSLATED	f	5	2026-11-29 17:03:20.698002+00	\N
88	40	3	Ce que disent les témoins	APPROVED	f	7	2026-11-29 17:03:20.769962+00	\N
89	41	1	Mme M. R., infirmière à Ahvaz, âgée de 34 ans, nous a confié : « Dans la nuit du 2 juin, nous n’avons pas pu commander de sang pour trois patients.	DRAFT	t	5	2026-11-29 17:03:20.835224+00	\N
90	41	2	Mme M. R., infirmière à Ahvaz, âgée de 34 ans, nous a confié : « Dans la nuit du 2 juin, nous n’avons pas pu commander de sang pour trois patients.	TRANSLATED	f	5	2026-11-29 17:03:20.905444+00	\N
91	41	3	Mme M. R., infirmière à Ahvaz, âgée de 34 ans, nous a confié : « Dans la nuit du 2 juin, nous n’avons pas pu commander de sang pour trois patients.	APPROVED	f	7	2026-11-29 17:03:21.009117+00	\N
92	42	1	Le téléphone ne marchait pas, et Internet non plus.	DRAFT	t	5	2026-11-29 17:03:21.099735+00	\N
588	251	1	On the eleven phare	DRAFT	t	5	2026-11-30 03:27:46.019654+00	\N
93	42	2	Le téléphone ne marchait pas, et Internet non plus.	TRANSLATED	f	5	2026-11-29 17:03:21.155621+00	\N
94	42	3	Le téléphone ne marchait pas, et Internet non plus.	APPROVED	f	7	2026-11-29 17:03:21.214603+00	\N
95	43	1	Si la route avait été coupée elle aussi, qu’aurions-nous dû faire ? »	DRAFT	t	5	2026-11-29 17:03:21.283805+00	\N
96	43	2	Si la route avait été coupée elle aussi, qu’aurions-nous dû faire ? »	TRANSLATED	f	5	2026-11-29 17:03:21.37723+00	\N
97	43	3	Si la route avait été coupée elle aussi, qu’aurions-nous dû faire ? »	APPROVED	f	7	2026-11-29 17:03:21.487383+00	\N
98	44	1	Une enseignante de Zahedan a indiqué que 42 de ses élèves n’avaient pu se présenter à l’examen national.	DRAFT	t	5	2026-11-29 17:03:21.616951+00	\N
99	44	2	Une enseignante de Zahedan a indiqué que 42 de ses élèves n’avaient pu se présenter à l’examen national.	TRANSLATED	f	5	2026-11-29 17:03:21.701063+00	\N
100	44	3	Une enseignante de Zahedan a indiqué que 42 de ses élèves n’avaient pu se présenter à l’examen national.	APPROVED	f	7	2026-11-29 17:03:21.808068+00	\N
101	45	1	Elle a demandé : « Qui leur rendra cette année ? »	DRAFT	t	5	2026-11-29 17:03:21.883109+00	\N
102	45	2	Elle a demandé : « Qui leur rendra cette année ? »	TRANSLATED	f	5	2026-11-29 17:03:21.935459+00	\N
103	45	3	Elle a demandé : « Qui leur rendra cette année ? »	APPROVED	f	7	2026-11-29 17:03:21.971219+00	\N
104	46	1	Des journalistes sous pression	DRAFT	t	5	2026-11-29 17:03:21.987306+00	\N
105	46	2	Des journalistes sous pression	TRANSLATED	f	5	2026-11-29 17:03:22.007232+00	\N
106	46	3	Des journalistes sous pression	APPROVED	f	7	2026-11-29 17:03:22.027937+00	\N
107	47	1	Pendant ces coupures, au moins 11 journalistes et blogueurs ont été convoqués ou placés en détention à Téhéran, à Ahvaz et à Chiraz.	DRAFT	t	5	2026-11-29 17:03:22.050885+00	\N
108	47	2	Pendant ces coupures, au moins 11 journalistes et blogueurs ont été convoqués ou placés en détention à Téhéran, à Ahvaz et à Chiraz.	TRANSLATED	f	5	2026-11-29 17:03:22.071827+00	\N
109	47	3	Pendant ces coupures, au moins 11 journalistes et blogueurs ont été convoqués ou placés en détention à Téhéran, à Ahvaz et à Chiraz.	APPROVED	f	7	2026-11-29 17:03:22.114027+00	\N
110	48	1	À ce jour, aucun d’entre eux n’a pu consulter un avocat.	DRAFT	t	5	2026-11-29 17:03:22.143994+00	\N
111	48	2	À ce jour, aucun d’entre eux n’a pu consulter un avocat.	TRANSLATED	f	5	2026-11-29 17:03:22.200038+00	\N
112	48	3	À ce jour, aucun d’entre eux n’a pu consulter un avocat.	APPROVED	f	7	2026-11-29 17:03:22.25672+00	\N
113	49	1	Nous avons transmis leurs noms à Reporters sans frontières et au Comité des droits de l’homme des Nations unies.	DRAFT	t	5	2026-11-29 17:03:22.28298+00	\N
114	49	2	Nous avons transmis leurs noms à Reporters sans frontières et au Comité des droits de l’homme des Nations unies.	TRANSLATED	f	5	2026-11-29 17:03:22.310606+00	\N
115	49	3	Nous avons transmis leurs noms à Reporters sans frontières et au Comité des droits de l’homme des Nations unies.	APPROVED	f	7	2026-11-29 17:03:22.332961+00	\N
116	50	1	En vertu de l’article 19 du Pacte international relatif aux droits civils et politiques, que l’Iran a ratifié en 1975, toute personne a le droit de rechercher, de recevoir et de répandre librement des informations.	DRAFT	t	5	2026-11-29 17:03:22.371624+00	\N
117	50	2	En vertu de l’article 19 du Pacte international relatif aux droits civils et politiques, que l’Iran a ratifié en 1975, toute personne a le droit de rechercher, de recevoir et de répandre librement des informations.	TRANSLATED	f	5	2026-11-29 17:03:22.421814+00	\N
118	50	3	En vertu de l’article 19 du Pacte international relatif aux droits civils et politiques, que l’Iran a ratifié en 1975, toute personne a le droit de rechercher, de recevoir et de répandre librement des informations.	APPROVED	f	7	2026-11-29 17:03:22.447381+00	\N
119	51	1	En juillet 2016, le Conseil des droits de l’homme des Nations unies a lui aussi condamné les mesures qui empêchent délibérément l’accès à Internet.	DRAFT	t	5	2026-11-29 17:03:22.468035+00	\N
120	51	2	En juillet 2016, le Conseil des droits de l’homme des Nations unies a lui aussi condamné les mesures qui empêchent délibérément l’accès à Internet.	TRANSLATED	f	5	2026-11-29 17:03:22.494514+00	\N
121	51	3	En juillet 2016, le Conseil des droits de l’homme des Nations unies a lui aussi condamné les mesures qui empêchent délibérément l’accès à Internet.	APPROVED	f	7	2026-11-29 17:03:22.51498+00	\N
122	52	1	Nos demandes	DRAFT	t	5	2026-11-29 17:03:22.5431+00	\N
123	52	2	Nos demandes	TRANSLATED	f	5	2026-11-29 17:03:22.570919+00	\N
124	52	3	Nos demandes	APPROVED	f	7	2026-11-29 17:03:22.586336+00	\N
125	53	1	Nous demandons aux autorités compétentes :	DRAFT	t	5	2026-11-29 17:03:22.606264+00	\N
126	53	2	Nous demandons aux autorités compétentes :	TRANSLATED	f	5	2026-11-29 17:03:22.634631+00	\N
127	53	3	Nous demandons aux autorités compétentes :	APPROVED	f	7	2026-11-29 17:03:22.649249+00	\N
128	54	1	de rétablir Internet dans toutes les provinces, sans aucune condition ;	DRAFT	t	5	2026-11-29 17:03:22.675125+00	\N
129	54	2	de rétablir Internet dans toutes les provinces, sans aucune condition ;	TRANSLATED	f	5	2026-11-29 17:03:22.696381+00	\N
130	54	3	de rétablir Internet dans toutes les provinces, sans aucune condition ;	APPROVED	f	7	2026-11-29 17:03:22.716468+00	\N
131	55	1	de libérer toutes les personnes détenues au seul motif de leur travail journalistique ;	DRAFT	t	5	2026-11-29 17:03:22.743127+00	\N
132	55	2	de libérer toutes les personnes détenues au seul motif de leur travail journalistique ;	TRANSLATED	f	5	2026-11-29 17:03:22.815869+00	\N
133	55	3	de libérer toutes les personnes détenues au seul motif de leur travail journalistique ;	APPROVED	f	7	2026-11-29 17:03:22.844368+00	\N
134	56	1	d’informer le public de la cause et de la durée de chacun de ces 216 cas ;	DRAFT	t	5	2026-11-29 17:03:22.910936+00	\N
135	56	2	d’informer le public de la cause et de la durée de chacun de ces 216 cas ;	TRANSLATED	f	5	2026-11-29 17:03:22.939622+00	\N
136	56	3	d’informer le public de la cause et de la durée de chacun de ces 216 cas ;	APPROVED	f	7	2026-11-29 17:03:22.975655+00	\N
137	57	1	de présenter au parlement, d’ici au 31 août 2026, un projet de loi interdisant les coupures d’Internet.	DRAFT	t	5	2026-11-29 17:03:23.027232+00	\N
138	57	2	de présenter au parlement, d’ici au 31 août 2026, un projet de loi interdisant les coupures d’Internet.	TRANSLATED	f	5	2026-11-29 17:03:23.091858+00	\N
139	57	3	de présenter au parlement, d’ici au 31 août 2026, un projet de loi interdisant les coupures d’Internet.	APPROVED	f	7	2026-11-29 17:03:23.143487+00	\N
140	58	1	Nous demandons également à l’Union européenne de soutenir des moyens de communication sûrs pour les citoyens.	DRAFT	t	5	2026-11-29 17:03:23.172985+00	\N
141	58	2	Nous demandons également à l’Union européenne de soutenir des moyens de communication sûrs pour les citoyens.	TRANSLATED	f	5	2026-11-29 17:03:23.231608+00	\N
142	58	3	Nous demandons également à l’Union européenne de soutenir des moyens de communication sûrs pour les citoyens.	APPROVED	f	7	2026-11-29 17:03:23.286837+00	\N
143	59	1	Le droit de savoir	DRAFT	t	5	2026-11-29 17:03:23.338913+00	\N
144	59	2	Le droit de savoir	TRANSLATED	f	5	2026-11-29 17:03:23.499941+00	\N
145	59	3	Le droit de savoir	APPROVED	f	7	2026-11-29 17:03:23.577457+00	\N
146	60	1	Kaveh Sepehri, porte-parole de l’Association Rozan pour la liberté d’expression, a déclaré : « Couper Internet ne fait pas taire le peuple, cela ne fait que boucher les oreilles du monde. »	DRAFT	t	5	2026-11-29 17:03:23.649011+00	\N
147	60	2	Kaveh Sepehri, porte-parole de l’Association Rozan pour la liberté d’expression, a déclaré : « Couper Internet ne fait pas taire le peuple, cela ne fait que boucher les oreilles du monde. »	TRANSLATED	f	5	2026-11-29 17:03:23.731208+00	\N
148	60	3	Kaveh Sepehri, porte-parole de l’Association Rozan pour la liberté d’expression, a déclaré : « Couper Internet ne fait pas taire le peuple, cela ne fait que boucher les oreilles du monde. »	APPROVED	f	7	2026-11-29 17:03:23.801934+00	\N
149	61	1	Il a ajouté : « Chaque heure de silence est une heure où personne ne rend de comptes ! »	DRAFT	t	5	2026-11-29 17:03:23.866758+00	\N
150	61	2	Il a ajouté : « Chaque heure de silence est une heure où personne ne rend de comptes ! »	TRANSLATED	f	5	2026-11-29 17:03:23.916848+00	\N
151	61	3	Il a ajouté : « Chaque heure de silence est une heure où personne ne rend de comptes ! »	APPROVED	f	7	2026-11-29 17:03:23.967462+00	\N
152	62	1	L’association est présente à Paris et à Bruxelles depuis 2012 et n’est liée à aucun gouvernement ni à aucun parti.	DRAFT	t	5	2026-11-29 17:03:24.02434+00	\N
153	62	2	L’association est présente à Paris et à Bruxelles depuis 2012 et n’est liée à aucun gouvernement ni à aucun parti.	TRANSLATED	f	5	2026-11-29 17:03:24.16904+00	\N
154	62	3	L’association est présente à Paris et à Bruxelles depuis 2012 et n’est liée à aucun gouvernement ni à aucun parti.	APPROVED	f	7	2026-11-29 17:03:24.289794+00	\N
155	63	1	Les données complètes de ce rapport sont publiées à l’adresse https://www.rozan.example/data.	DRAFT	t	5	2026-11-29 17:03:24.399489+00	\N
156	63	2	Les données complètes de ce rapport sont publiées à l’adresse https://www.rozan.example/data.	TRANSLATED	f	5	2026-11-29 17:03:24.424224+00	\N
157	63	3	Les données complètes de ce rapport sont publiées à l’adresse https://www.rozan.example/data.	APPROVED	f	7	2026-11-29 17:03:24.45266+00	\N
158	64	1	Pour nous joindre, écrivez à info@rozan.example.	DRAFT	t	5	2026-11-29 17:03:24.473123+00	\N
159	64	2	Pour nous joindre, écrivez à info@rozan.example.	TRANSLATED	f	5	2026-11-29 17:03:24.538938+00	\N
160	64	3	Pour nous joindre, écrivez à info@rozan.example.	APPROVED	f	7	2026-11-29 17:03:24.646546+00	\N
161	65	1	الإنترنت حق للناس، لا أداة للعقاب	DRAFT	t	3	2026-11-29 17:03:24.838483+00	\N
162	66	1	باريس، ١٨ حزيران/يونيو ٢٠٢٦	DRAFT	t	3	2026-11-29 17:03:24.838589+00	\N
163	67	1	تعرب جمعية روزن لحرية التعبير عن قلقها البالغ إزاء القطع المتكرر للإنترنت في محافظتي خوزستان وسيستان وبلوشستان.	DRAFT	t	3	2026-11-29 17:03:24.838632+00	\N
164	68	1	فمن ٢٨ أيار/مايو إلى ١٤ حزيران/يونيو ٢٠٢٦، سجّل متطوعونا في ١٧ مدينة، منها الأهواز وعبادان وزاهدان، ٢١٦ حالة من حالات قطع الإنترنت أو إبطائه الشديد.	DRAFT	t	3	2026-11-29 17:03:24.838663+00	\N
165	69	1	واستمر أطول انقطاع ٧٤ ساعة، وحرم أكثر من ٢٫٣ مليون شخص من أي اتصال، بحسب خبرائنا.	DRAFT	t	3	2026-11-29 17:03:24.838686+00	\N
166	70	1	ولا تُظهر هذه الأرقام إلا ما استطعنا قياسه.	DRAFT	t	3	2026-11-29 17:03:24.83877+00	\N
167	71	1	أما ما لا يقاس فهو خوف أمّ لا تعرف شيئاً عن ولدها.	DRAFT	t	3	2026-11-29 17:03:24.838812+00	\N
168	72	1	ما يقوله الشهود	DRAFT	t	3	2026-11-29 17:03:24.838837+00	\N
169	73	1	قالت لنا السيدة م.ر.، وهي ممرضة في الأهواز تبلغ من العمر ٣٤ عاماً: «في ليلة ٢ حزيران/يونيو لم نتمكن من طلب الدم لثلاثة مرضى.	DRAFT	t	3	2026-11-29 17:03:24.838859+00	\N
170	74	1	كان الهاتف معطلاً، ولم يكن هناك إنترنت أيضاً.	DRAFT	t	3	2026-11-29 17:03:24.838881+00	\N
171	75	1	ولو كان الطريق مقطوعاً هو الآخر، فماذا كان علينا أن نفعل؟»	DRAFT	t	3	2026-11-29 17:03:24.838904+00	\N
172	76	1	وقالت معلمة في زاهدان إن ٤٢ من تلاميذها فاتهم الامتحان الوطني.	DRAFT	t	3	2026-11-29 17:03:24.838924+00	\N
173	97	1	Les familles déplacées de Mossoul ne peuvent attendre une décennie de plus	DRAFT	t	5	2026-11-29 17:03:25.589063+00	\N
174	97	2	Les familles déplacées de Mossoul ne peuvent attendre une décennie de plus	TRANSLATED	f	5	2026-11-29 17:03:25.63623+00	\N
175	97	3	Les familles déplacées de Mossoul ne peuvent attendre une décennie de plus	APPROVED	f	7	2026-11-29 17:03:25.74752+00	\N
176	98	1	Genève, le 9 avril 2026	DRAFT	t	5	2026-11-29 17:03:25.782868+00	\N
177	98	2	Genève, le 9 avril 2026	TRANSLATED	f	5	2026-11-29 17:03:25.865347+00	\N
178	98	3	Genève, le 9 avril 2026	APPROVED	f	7	2026-11-29 17:03:25.938281+00	\N
179	99	1	Près de neuf ans après la fin des combats à Mossoul, 5 240 familles originaires de la ville et des villages situés à l’ouest vivent encore dans des camps ou dans des immeubles inachevés.	DRAFT	t	5	2026-11-29 17:03:25.953217+00	\N
180	99	2	Près de neuf ans après la fin des combats à Mossoul, 5 240 familles originaires de la ville et des villages situés à l’ouest vivent encore dans des camps ou dans des immeubles inachevés.	TRANSLATED	f	5	2026-11-29 17:03:25.97909+00	\N
222	113	2	Ceux qui ont fui en 2014 sont souvent partis sans leurs papiers.	TRANSLATED	f	5	2026-11-29 17:03:27.327716+00	\N
181	99	3	Près de neuf ans après la fin des combats à Mossoul, 5 240 familles originaires de la ville et des villages situés à l’ouest vivent encore dans des camps ou dans des immeubles inachevés.	APPROVED	f	7	2026-11-29 17:03:26.026664+00	\N
182	100	1	Le Centre Madar pour les droits humains publie aujourd’hui les résultats d’une enquête que ses bénévoles ont menée dans la province de Ninive entre le 12 janvier et le 27 février 2026.	DRAFT	t	5	2026-11-29 17:03:26.080111+00	\N
183	100	2	Le Centre Madar pour les droits humains publie aujourd’hui les résultats d’une enquête que ses bénévoles ont menée dans la province de Ninive entre le 12 janvier et le 27 février 2026.	TRANSLATED	f	5	2026-11-29 17:03:26.107853+00	\N
184	100	3	Le Centre Madar pour les droits humains publie aujourd’hui les résultats d’une enquête que ses bénévoles ont menée dans la province de Ninive entre le 12 janvier et le 27 février 2026.	APPROVED	f	7	2026-11-29 17:03:26.129258+00	\N
185	101	1	Ils se sont entretenus avec 1 318 chefs de famille dans 23 quartiers et villages.	DRAFT	t	5	2026-11-29 17:03:26.15567+00	\N
186	101	2	Ils se sont entretenus avec 1 318 chefs de famille dans 23 quartiers et villages.	TRANSLATED	f	5	2026-11-29 17:03:26.171604+00	\N
187	101	3	Ils se sont entretenus avec 1 318 chefs de famille dans 23 quartiers et villages.	APPROVED	f	7	2026-11-29 17:03:26.20668+00	\N
188	102	1	Trois obstacles ressortent de leurs récits : les restes explosifs de guerre, les papiers perdus et les indemnités impayées.	DRAFT	t	5	2026-11-29 17:03:26.230341+00	\N
189	102	2	Trois obstacles ressortent de leurs récits : les restes explosifs de guerre, les papiers perdus et les indemnités impayées.	TRANSLATED	f	5	2026-11-29 17:03:26.263573+00	\N
190	102	3	Trois obstacles ressortent de leurs récits : les restes explosifs de guerre, les papiers perdus et les indemnités impayées.	APPROVED	f	7	2026-11-29 17:03:26.282678+00	\N
191	103	1	Un sol qui tue encore	DRAFT	t	5	2026-11-29 17:03:26.301431+00	\N
192	103	2	Un sol qui tue encore	TRANSLATED	f	5	2026-11-29 17:03:26.316634+00	\N
193	103	3	Un sol qui tue encore	APPROVED	f	7	2026-11-29 17:03:26.367234+00	\N
194	104	1	Entre janvier 2024 et décembre 2025, des restes explosifs de guerre ont tué ou blessé au moins 87 personnes, dont 31 enfants, dans les localités que nous avons visitées.	DRAFT	t	5	2026-11-29 17:03:26.398435+00	\N
195	104	2	Entre janvier 2024 et décembre 2025, des restes explosifs de guerre ont tué ou blessé au moins 87 personnes, dont 31 enfants, dans les localités que nous avons visitées.	TRANSLATED	f	5	2026-11-29 17:03:26.476042+00	\N
196	104	3	Entre janvier 2024 et décembre 2025, des restes explosifs de guerre ont tué ou blessé au moins 87 personnes, dont 31 enfants, dans les localités que nous avons visitées.	APPROVED	f	7	2026-11-29 17:03:26.512096+00	\N
197	105	1	À Sinjar, 62 % des familles interrogées ont regagné une maison qu’aucune équipe de déminage n’a jamais inspectée.	DRAFT	t	5	2026-11-29 17:03:26.542519+00	\N
198	105	2	À Sinjar, 62 % des familles interrogées ont regagné une maison qu’aucune équipe de déminage n’a jamais inspectée.	TRANSLATED	f	5	2026-11-29 17:03:26.56998+00	\N
199	105	3	À Sinjar, 62 % des familles interrogées ont regagné une maison qu’aucune équipe de déminage n’a jamais inspectée.	APPROVED	f	7	2026-11-29 17:03:26.591925+00	\N
200	106	1	Le Service de la lutte antimines des Nations unies (UNMAS) et ses partenaires irakiens ont dépollué des écoles, des hôpitaux et des stations de pompage ; les habitations privées, en revanche, restent en fin de liste.	DRAFT	t	5	2026-11-29 17:03:26.6158+00	\N
201	106	2	Le Service de la lutte antimines des Nations unies (UNMAS) et ses partenaires irakiens ont dépollué des écoles, des hôpitaux et des stations de pompage ; les habitations privées, en revanche, restent en fin de liste.	TRANSLATED	f	5	2026-11-29 17:03:26.636808+00	\N
202	106	3	Le Service de la lutte antimines des Nations unies (UNMAS) et ses partenaires irakiens ont dépollué des écoles, des hôpitaux et des stations de pompage ; les habitations privées, en revanche, restent en fin de liste.	APPROVED	f	7	2026-11-29 17:03:26.671553+00	\N
203	107	1	Le 3 février, vers 6 heures du matin, un engin a explosé dans une cour de Tal Afar et blessé deux frères.	DRAFT	t	5	2026-11-29 17:03:26.695218+00	\N
204	107	2	Le 3 février, vers 6 heures du matin, un engin a explosé dans une cour de Tal Afar et blessé deux frères.	TRANSLATED	f	5	2026-11-29 17:03:26.726557+00	\N
205	107	3	Le 3 février, vers 6 heures du matin, un engin a explosé dans une cour de Tal Afar et blessé deux frères.	APPROVED	f	7	2026-11-29 17:03:26.743198+00	\N
206	108	1	La Dre Leïla Tamimi, directrice du Centre Madar pour les droits humains, a rencontré leur mère trois jours plus tard.	DRAFT	t	5	2026-11-29 17:03:26.76398+00	\N
207	108	2	La Dre Leïla Tamimi, directrice du Centre Madar pour les droits humains, a rencontré leur mère trois jours plus tard.	TRANSLATED	f	5	2026-11-29 17:03:26.783549+00	\N
208	108	3	La Dre Leïla Tamimi, directrice du Centre Madar pour les droits humains, a rencontré leur mère trois jours plus tard.	APPROVED	f	7	2026-11-29 17:03:26.842887+00	\N
209	109	1	Celle-ci lui a confié : « Nous avions attendu cette maison pendant sept ans.	DRAFT	t	5	2026-11-29 17:03:26.876245+00	\N
210	109	2	Celle-ci lui a confié : « Nous avions attendu cette maison pendant sept ans.	TRANSLATED	f	5	2026-11-29 17:03:26.916135+00	\N
211	109	3	Celle-ci lui a confié : « Nous avions attendu cette maison pendant sept ans.	APPROVED	f	7	2026-11-29 17:03:26.966163+00	\N
212	110	1	Personne n’est venu l’examiner.	DRAFT	t	5	2026-11-29 17:03:27.04915+00	\N
213	110	2	Personne n’est venu l’examiner.	TRANSLATED	f	5	2026-11-29 17:03:27.119732+00	\N
214	110	3	Personne n’est venu l’examiner.	APPROVED	f	7	2026-11-29 17:03:27.146594+00	\N
215	111	1	Faut-il que ce soient mes fils qui découvrent ce qui se trouve sous le sol ? »	DRAFT	t	5	2026-11-29 17:03:27.168621+00	\N
216	111	2	Faut-il que ce soient mes fils qui découvrent ce qui se trouve sous le sol ? »	TRANSLATED	f	5	2026-11-29 17:03:27.187468+00	\N
217	111	3	Faut-il que ce soient mes fils qui découvrent ce qui se trouve sous le sol ? »	APPROVED	f	7	2026-11-29 17:03:27.208955+00	\N
218	112	1	Des papiers que personne n’accepte	DRAFT	t	5	2026-11-29 17:03:27.246669+00	\N
219	112	2	Des papiers que personne n’accepte	TRANSLATED	f	5	2026-11-29 17:03:27.266701+00	\N
220	112	3	Des papiers que personne n’accepte	APPROVED	f	7	2026-11-29 17:03:27.281471+00	\N
221	113	1	Ceux qui ont fui en 2014 sont souvent partis sans leurs papiers.	DRAFT	t	5	2026-11-29 17:03:27.311054+00	\N
223	113	3	Ceux qui ont fui en 2014 sont souvent partis sans leurs papiers.	APPROVED	f	7	2026-11-29 17:03:27.352327+00	\N
224	114	1	Sans carte d’état civil, une famille ne peut ni louer un logement, ni inscrire un enfant à l’école, ni demander une indemnisation au titre de la loi n° 20 de 2009.	DRAFT	t	5	2026-11-29 17:03:27.375897+00	\N
225	114	2	Sans carte d’état civil, une famille ne peut ni louer un logement, ni inscrire un enfant à l’école, ni demander une indemnisation au titre de la loi n° 20 de 2009.	TRANSLATED	f	5	2026-11-29 17:03:27.43194+00	\N
226	114	3	Sans carte d’état civil, une famille ne peut ni louer un logement, ni inscrire un enfant à l’école, ni demander une indemnisation au titre de la loi n° 20 de 2009.	APPROVED	f	7	2026-11-29 17:03:27.534913+00	\N
227	115	1	Parmi les familles interrogées, 417 ont au moins un enfant dont la naissance ne figure que sur un certificat délivré par Daech, qu’aucun tribunal ne reconnaît.	DRAFT	t	5	2026-11-29 17:03:27.649849+00	\N
228	115	2	Parmi les familles interrogées, 417 ont au moins un enfant dont la naissance ne figure que sur un certificat délivré par Daech, qu’aucun tribunal ne reconnaît.	TRANSLATED	f	5	2026-11-29 17:03:27.735433+00	\N
229	115	3	Parmi les familles interrogées, 417 ont au moins un enfant dont la naissance ne figure que sur un certificat délivré par Daech, qu’aucun tribunal ne reconnaît.	APPROVED	f	7	2026-11-29 17:03:27.791205+00	\N
230	116	1	La Convention relative aux droits de l’enfant, à laquelle l’Irak a adhéré en 1994, garantit à tout enfant, dès sa naissance, le droit à un nom et à une nationalité.	DRAFT	t	5	2026-11-29 17:03:27.839115+00	\N
231	116	2	La Convention relative aux droits de l’enfant, à laquelle l’Irak a adhéré en 1994, garantit à tout enfant, dès sa naissance, le droit à un nom et à une nationalité.	TRANSLATED	f	5	2026-11-29 17:03:27.90039+00	\N
232	116	3	La Convention relative aux droits de l’enfant, à laquelle l’Irak a adhéré en 1994, garantit à tout enfant, dès sa naissance, le droit à un nom et à une nationalité.	APPROVED	f	7	2026-11-29 17:03:27.960533+00	\N
233	117	1	Un juge de Mossoul, qui a requis l’anonymat, le dit sans détour : « La loi me permet d’aider ces enfants, mais seulement une fois le dossier du père régularisé.	DRAFT	t	5	2026-11-29 17:03:27.998737+00	\N
234	117	2	Un juge de Mossoul, qui a requis l’anonymat, le dit sans détour : « La loi me permet d’aider ces enfants, mais seulement une fois le dossier du père régularisé.	TRANSLATED	f	5	2026-11-29 17:03:28.082683+00	\N
235	117	3	Un juge de Mossoul, qui a requis l’anonymat, le dit sans détour : « La loi me permet d’aider ces enfants, mais seulement une fois le dossier du père régularisé.	APPROVED	f	7	2026-11-29 17:03:28.151368+00	\N
236	118	1	Certains jours, je signe quarante actes, et pourtant je renvoie la plupart des familles chez elles. »	DRAFT	t	5	2026-11-29 17:03:28.263084+00	\N
237	118	2	Certains jours, je signe quarante actes, et pourtant je renvoie la plupart des familles chez elles. »	TRANSLATED	f	5	2026-11-29 17:03:28.453914+00	\N
238	118	3	Certains jours, je signe quarante actes, et pourtant je renvoie la plupart des familles chez elles. »	APPROVED	f	7	2026-11-29 17:03:28.49569+00	\N
239	119	1	L’UNICEF et le Haut-Commissariat des Nations unies aux droits de l’homme réclament depuis longtemps des procédures plus simples.	DRAFT	t	5	2026-11-29 17:03:28.579398+00	\N
240	119	2	L’UNICEF et le Haut-Commissariat des Nations unies aux droits de l’homme réclament depuis longtemps des procédures plus simples.	TRANSLATED	f	5	2026-11-29 17:03:28.606569+00	\N
241	119	3	L’UNICEF et le Haut-Commissariat des Nations unies aux droits de l’homme réclament depuis longtemps des procédures plus simples.	APPROVED	f	7	2026-11-29 17:03:28.667603+00	\N
242	120	1	Ce qu’il faut faire maintenant	DRAFT	t	5	2026-11-29 17:03:28.778638+00	\N
243	120	2	Ce qu’il faut faire maintenant	TRANSLATED	f	5	2026-11-29 17:03:28.862431+00	\N
244	120	3	Ce qu’il faut faire maintenant	APPROVED	f	7	2026-11-29 17:03:28.889068+00	\N
245	121	1	Nous appelons le gouvernement irakien, le Gouvernement régional du Kurdistan et les donateurs qui se réuniront à Erbil le 21 mai 2026 à prendre quatre mesures :	DRAFT	t	5	2026-11-29 17:03:28.920972+00	\N
246	121	2	Nous appelons le gouvernement irakien, le Gouvernement régional du Kurdistan et les donateurs qui se réuniront à Erbil le 21 mai 2026 à prendre quatre mesures :	TRANSLATED	f	5	2026-11-29 17:03:28.961155+00	\N
247	121	3	Nous appelons le gouvernement irakien, le Gouvernement régional du Kurdistan et les donateurs qui se réuniront à Erbil le 21 mai 2026 à prendre quatre mesures :	APPROVED	f	7	2026-11-29 17:03:29.036201+00	\N
248	122	1	déminer les habitations au même titre que les bâtiments publics, en commençant par Sinjar et Tal Afar, et publier la liste des lieux qui restent à inspecter ;	DRAFT	t	5	2026-11-29 17:03:29.11992+00	\N
249	122	2	déminer les habitations au même titre que les bâtiments publics, en commençant par Sinjar et Tal Afar, et publier la liste des lieux qui restent à inspecter ;	TRANSLATED	f	5	2026-11-29 17:03:29.162807+00	\N
250	122	3	déminer les habitations au même titre que les bâtiments publics, en commençant par Sinjar et Tal Afar, et publier la liste des lieux qui restent à inspecter ;	APPROVED	f	7	2026-11-29 17:03:29.225719+00	\N
251	123	1	envoyer des tribunaux itinérants dans chaque camp et chaque sous-district avant le 30 septembre 2026 ;	DRAFT	t	5	2026-11-29 17:03:29.299683+00	\N
252	123	2	envoyer des tribunaux itinérants dans chaque camp et chaque sous-district avant le 30 septembre 2026 ;	TRANSLATED	f	5	2026-11-29 17:03:29.399589+00	\N
253	123	3	envoyer des tribunaux itinérants dans chaque camp et chaque sous-district avant le 30 septembre 2026 ;	APPROVED	f	7	2026-11-29 17:03:29.444519+00	\N
254	124	1	délivrer un acte de naissance à chaque enfant, quels que soient les documents dont disposent ses parents ;	DRAFT	t	5	2026-11-29 17:03:29.490652+00	\N
255	124	2	délivrer un acte de naissance à chaque enfant, quels que soient les documents dont disposent ses parents ;	TRANSLATED	f	5	2026-11-29 17:03:29.544267+00	\N
256	124	3	délivrer un acte de naissance à chaque enfant, quels que soient les documents dont disposent ses parents ;	APPROVED	f	7	2026-11-29 17:03:29.604507+00	\N
257	125	1	verser les 9 860 indemnités déjà accordées, d’un montant total de quelque 192,5 milliards de dinars irakiens.	DRAFT	t	5	2026-11-29 17:03:29.661633+00	\N
258	125	2	verser les 9 860 indemnités déjà accordées, d’un montant total de quelque 192,5 milliards de dinars irakiens.	TRANSLATED	f	5	2026-11-29 17:03:29.677304+00	\N
259	125	3	verser les 9 860 indemnités déjà accordées, d’un montant total de quelque 192,5 milliards de dinars irakiens.	APPROVED	f	7	2026-11-29 17:03:29.708448+00	\N
261	126	2	Mémoire et justice	TRANSLATED	f	5	2026-11-29 17:03:29.735174+00	\N
262	126	3	Mémoire et justice	APPROVED	f	7	2026-11-29 17:03:29.775172+00	\N
263	127	1	Rien de tout cela ne saurait remplacer la justice.	DRAFT	t	5	2026-11-29 17:03:29.81995+00	\N
264	127	2	Rien de tout cela ne saurait remplacer la justice.	TRANSLATED	f	5	2026-11-29 17:03:29.834937+00	\N
265	127	3	Rien de tout cela ne saurait remplacer la justice.	APPROVED	f	7	2026-11-29 17:03:29.862388+00	\N
266	128	1	En juin 2016, une commission d’enquête des Nations unies a conclu que Daech commettait un génocide contre les Yézidis ; de nombreux rescapés attendent toujours un procès auquel ils puissent assister.	DRAFT	t	5	2026-11-29 17:03:29.91179+00	\N
267	128	2	En juin 2016, une commission d’enquête des Nations unies a conclu que Daech commettait un génocide contre les Yézidis ; de nombreux rescapés attendent toujours un procès auquel ils puissent assister.	TRANSLATED	f	5	2026-11-29 17:03:29.953287+00	\N
268	128	3	En juin 2016, une commission d’enquête des Nations unies a conclu que Daech commettait un génocide contre les Yézidis ; de nombreux rescapés attendent toujours un procès auquel ils puissent assister.	APPROVED	f	7	2026-11-29 17:03:30.043736+00	\N
269	129	1	« Le retour n’est pas une faveur », a déclaré la Dre Tamimi à Genève.	DRAFT	t	5	2026-11-29 17:03:30.087373+00	\N
270	129	2	« Le retour n’est pas une faveur », a déclaré la Dre Tamimi à Genève.	TRANSLATED	f	5	2026-11-29 17:03:30.12309+00	\N
271	129	3	« Le retour n’est pas une faveur », a déclaré la Dre Tamimi à Genève.	APPROVED	f	7	2026-11-29 17:03:30.143199+00	\N
272	130	1	« C’est un droit, et un droit ne se périme pas. »	DRAFT	t	5	2026-11-29 17:03:30.221529+00	\N
273	130	2	« C’est un droit, et un droit ne se périme pas. »	TRANSLATED	f	5	2026-11-29 17:03:30.28727+00	\N
274	130	3	« C’est un droit, et un droit ne se périme pas. »	APPROVED	f	7	2026-11-29 17:03:30.343014+00	\N
275	131	1	Qui oserait dire le contraire à ces familles ?	DRAFT	t	5	2026-11-29 17:03:30.3822+00	\N
276	131	2	Qui oserait dire le contraire à ces familles ?	TRANSLATED	f	5	2026-11-29 17:03:30.412631+00	\N
277	131	3	Qui oserait dire le contraire à ces familles ?	APPROVED	f	7	2026-11-29 17:03:30.435938+00	\N
278	132	1	Note aux rédactions	DRAFT	t	5	2026-11-29 17:03:30.503954+00	\N
279	132	2	Note aux rédactions	TRANSLATED	f	5	2026-11-29 17:03:30.603109+00	\N
280	132	3	Note aux rédactions	APPROVED	f	7	2026-11-29 17:03:30.675052+00	\N
281	133	1	Le rapport complet (64 pages, en anglais, en arabe, en français et en persan) est disponible à l’adresse https://www.madar.example/nineveh-2026.	DRAFT	t	5	2026-11-29 17:03:30.71265+00	\N
282	133	2	Le rapport complet (64 pages, en anglais, en arabe, en français et en persan) est disponible à l’adresse https://www.madar.example/nineveh-2026.	TRANSLATED	f	5	2026-11-29 17:03:30.780306+00	\N
283	133	3	Le rapport complet (64 pages, en anglais, en arabe, en français et en persan) est disponible à l’adresse https://www.madar.example/nineveh-2026.	APPROVED	f	7	2026-11-29 17:03:30.835464+00	\N
284	134	1	Pour toute demande d’entretien, écrivez à press@madar.example.	DRAFT	t	5	2026-11-29 17:03:30.919135+00	\N
285	134	2	Pour toute demande d’entretien, écrivez à press@madar.example.	TRANSLATED	f	5	2026-11-29 17:03:30.959355+00	\N
286	134	3	Pour toute demande d’entretien, écrivez à press@madar.example.	APPROVED	f	7	2026-11-29 17:03:31.014838+00	\N
287	135	1	Certains détails ont été modifiés afin de protéger les familles.	DRAFT	t	5	2026-11-29 17:03:31.061747+00	\N
288	135	2	Certains détails ont été modifiés afin de protéger les familles.	TRANSLATED	f	5	2026-11-29 17:03:31.115466+00	\N
289	135	3	Certains détails ont été modifiés afin de protéger les familles.	APPROVED	f	7	2026-11-29 17:03:31.222933+00	\N
290	136	1	العائلات النازحة من الموصل لا تحتمل الانتظار عقداً آخر	DRAFT	t	3	2026-11-29 17:03:31.563145+00	\N
291	136	2	العائلات النازحة من الموصل لا تحتمل الانتظار عقداً آخر	TRANSLATED	f	3	2026-11-29 17:03:31.632351+00	\N
292	136	3	العائلات النازحة من الموصل لا تحتمل الانتظار عقداً آخر	APPROVED	f	7	2026-11-29 17:03:31.688338+00	\N
293	137	1	جنيف، ٩ نيسان/أبريل ٢٠٢٦	DRAFT	t	3	2026-11-29 17:03:31.735526+00	\N
294	137	2	جنيف، ٩ نيسان/أبريل ٢٠٢٦	TRANSLATED	f	3	2026-11-29 17:03:31.819308+00	\N
295	137	3	جنيف، ٩ نيسان/أبريل ٢٠٢٦	APPROVED	f	7	2026-11-29 17:03:31.843567+00	\N
296	138	1	بعد نحو تسع سنوات على انتهاء القتال في الموصل، لا تزال ٥٬٢٤٠ عائلة من المدينة ومن القرى الواقعة إلى الغرب منها تعيش في مخيمات أو في مبانٍ غير مكتملة.	DRAFT	t	3	2026-11-29 17:03:31.884033+00	\N
297	138	2	بعد نحو تسع سنوات على انتهاء القتال في الموصل، لا تزال ٥٬٢٤٠ عائلة من المدينة ومن القرى الواقعة إلى الغرب منها تعيش في مخيمات أو في مبانٍ غير مكتملة.	TRANSLATED	f	3	2026-11-29 17:03:31.913107+00	\N
298	138	3	بعد نحو تسع سنوات على انتهاء القتال في الموصل، لا تزال ٥٬٢٤٠ عائلة من المدينة ومن القرى الواقعة إلى الغرب منها تعيش في مخيمات أو في مبانٍ غير مكتملة.	APPROVED	f	7	2026-11-29 17:03:31.964495+00	\N
299	139	1	وينشر مركز مدار لحقوق الإنسان اليوم نتائج مسح أجراه متطوعوه في محافظة نينوى بين ١٢ كانون الثاني/يناير و٢٧ شباط/فبراير ٢٠٢٦.	DRAFT	t	3	2026-11-29 17:03:32.019349+00	\N
300	139	2	وينشر مركز مدار لحقوق الإنسان اليوم نتائج مسح أجراه متطوعوه في محافظة نينوى بين ١٢ كانون الثاني/يناير و٢٧ شباط/فبراير ٢٠٢٦.	TRANSLATED	f	3	2026-11-29 17:03:32.061354+00	\N
301	139	3	وينشر مركز مدار لحقوق الإنسان اليوم نتائج مسح أجراه متطوعوه في محافظة نينوى بين ١٢ كانون الثاني/يناير و٢٧ شباط/فبراير ٢٠٢٦.	APPROVED	f	7	2026-11-29 17:03:32.148315+00	\N
302	140	1	وقد تحدث المتطوعون إلى ١٬٣١٨ من أرباب الأسر في ٢٣ حياً وقرية.	DRAFT	t	3	2026-11-29 17:03:32.23513+00	\N
303	140	2	وقد تحدث المتطوعون إلى ١٬٣١٨ من أرباب الأسر في ٢٣ حياً وقرية.	TRANSLATED	f	3	2026-11-29 17:03:32.283878+00	\N
304	140	3	وقد تحدث المتطوعون إلى ١٬٣١٨ من أرباب الأسر في ٢٣ حياً وقرية.	APPROVED	f	7	2026-11-29 17:03:32.339965+00	\N
305	141	1	وتتلخص روايات هؤلاء في ثلاث عقبات: المتفجرات من مخلفات الحرب، والأوراق الثبوتية المفقودة، والتعويضات غير المدفوعة.	DRAFT	t	3	2026-11-29 17:03:32.412088+00	\N
306	141	2	وتتلخص روايات هؤلاء في ثلاث عقبات: المتفجرات من مخلفات الحرب، والأوراق الثبوتية المفقودة، والتعويضات غير المدفوعة.	TRANSLATED	f	3	2026-11-29 17:03:32.435579+00	\N
307	141	3	وتتلخص روايات هؤلاء في ثلاث عقبات: المتفجرات من مخلفات الحرب، والأوراق الثبوتية المفقودة، والتعويضات غير المدفوعة.	APPROVED	f	7	2026-11-29 17:03:32.466026+00	\N
308	142	1	أرض لا تزال تقتل	DRAFT	t	3	2026-11-29 17:03:32.482137+00	\N
309	142	2	أرض لا تزال تقتل	TRANSLATED	f	3	2026-11-29 17:03:32.493282+00	\N
310	142	3	أرض لا تزال تقتل	APPROVED	f	7	2026-11-29 17:03:32.50161+00	\N
311	143	1	بين كانون الثاني/يناير ٢٠٢٤ وكانون الأول/ديسمبر ٢٠٢٥، سقط ما لا يقل عن ٨٧ شخصاً بين قتيل وجريح بسبب المتفجرات من مخلفات الحرب في الأماكن التي زرناها، بينهم ٣١ طفلاً.	DRAFT	t	3	2026-11-29 17:03:32.529947+00	\N
312	143	2	بين كانون الثاني/يناير ٢٠٢٤ وكانون الأول/ديسمبر ٢٠٢٥، سقط ما لا يقل عن ٨٧ شخصاً بين قتيل وجريح بسبب المتفجرات من مخلفات الحرب في الأماكن التي زرناها، بينهم ٣١ طفلاً.	TRANSLATED	f	3	2026-11-29 17:03:32.579283+00	\N
313	143	3	بين كانون الثاني/يناير ٢٠٢٤ وكانون الأول/ديسمبر ٢٠٢٥، سقط ما لا يقل عن ٨٧ شخصاً بين قتيل وجريح بسبب المتفجرات من مخلفات الحرب في الأماكن التي زرناها، بينهم ٣١ طفلاً.	APPROVED	f	7	2026-11-29 17:03:32.601196+00	\N
314	144	1	وفي سنجار، عادت ٦٢ في المئة من الأسر التي سألناها إلى بيوت لم يفحصها أي فريق لإزالة الألغام قط.	DRAFT	t	3	2026-11-29 17:03:32.627227+00	\N
315	144	2	وفي سنجار، عادت ٦٢ في المئة من الأسر التي سألناها إلى بيوت لم يفحصها أي فريق لإزالة الألغام قط.	TRANSLATED	f	3	2026-11-29 17:03:32.671554+00	\N
316	144	3	وفي سنجار، عادت ٦٢ في المئة من الأسر التي سألناها إلى بيوت لم يفحصها أي فريق لإزالة الألغام قط.	APPROVED	f	7	2026-11-29 17:03:32.742823+00	\N
317	145	1	وقد طهّرت دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام (UNMAS) وشركاؤها العراقيون مدارس ومستشفيات ومحطات مياه؛ أما البيوت الخاصة فما زالت في آخر القائمة.	DRAFT	t	3	2026-11-29 17:03:32.801756+00	\N
318	145	2	وقد طهّرت دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام (UNMAS) وشركاؤها العراقيون مدارس ومستشفيات ومحطات مياه؛ أما البيوت الخاصة فما زالت في آخر القائمة.	TRANSLATED	f	3	2026-11-29 17:03:32.874598+00	\N
319	145	3	وقد طهّرت دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام (UNMAS) وشركاؤها العراقيون مدارس ومستشفيات ومحطات مياه؛ أما البيوت الخاصة فما زالت في آخر القائمة.	APPROVED	f	7	2026-11-29 17:03:32.953736+00	\N
320	146	1	في ٣ شباط/فبراير، عند الساعة ٦ صباحاً تقريباً، انفجرت عبوة في فناء منزل في تلعفر وأصابت شقيقين بجروح.	DRAFT	t	3	2026-11-29 17:03:33.014754+00	\N
321	146	2	في ٣ شباط/فبراير، عند الساعة ٦ صباحاً تقريباً، انفجرت عبوة في فناء منزل في تلعفر وأصابت شقيقين بجروح.	TRANSLATED	f	3	2026-11-29 17:03:33.039622+00	\N
322	146	3	في ٣ شباط/فبراير، عند الساعة ٦ صباحاً تقريباً، انفجرت عبوة في فناء منزل في تلعفر وأصابت شقيقين بجروح.	APPROVED	f	7	2026-11-29 17:03:33.097118+00	\N
323	147	1	والتقت الدكتورة ليلى التميمي، مديرة مركز مدار لحقوق الإنسان، والدتهما بعد ثلاثة أيام.	DRAFT	t	3	2026-11-29 17:03:33.12676+00	\N
324	147	2	والتقت الدكتورة ليلى التميمي، مديرة مركز مدار لحقوق الإنسان، والدتهما بعد ثلاثة أيام.	TRANSLATED	f	3	2026-11-29 17:03:33.174126+00	\N
325	147	3	والتقت الدكتورة ليلى التميمي، مديرة مركز مدار لحقوق الإنسان، والدتهما بعد ثلاثة أيام.	APPROVED	f	7	2026-11-29 17:03:33.212877+00	\N
326	148	1	وقالت لها الأم: «انتظرنا هذا البيت سبع سنوات.	DRAFT	t	3	2026-11-29 17:03:33.230617+00	\N
327	148	2	وقالت لها الأم: «انتظرنا هذا البيت سبع سنوات.	TRANSLATED	f	3	2026-11-29 17:03:33.250802+00	\N
328	148	3	وقالت لها الأم: «انتظرنا هذا البيت سبع سنوات.	APPROVED	f	7	2026-11-29 17:03:33.258773+00	\N
329	149	1	ولم يأتِ أحد لفحصه.	DRAFT	t	3	2026-11-29 17:03:33.271256+00	\N
330	149	2	ولم يأتِ أحد لفحصه.	TRANSLATED	f	3	2026-11-29 17:03:33.29121+00	\N
331	149	3	ولم يأتِ أحد لفحصه.	APPROVED	f	7	2026-11-29 17:03:33.335631+00	\N
332	150	1	أيجب أن يكون ولداي هما من يكتشف ما تحت أرضيته؟»	DRAFT	t	3	2026-11-29 17:03:33.373144+00	\N
333	150	2	أيجب أن يكون ولداي هما من يكتشف ما تحت أرضيته؟»	TRANSLATED	f	3	2026-11-29 17:03:33.383974+00	\N
334	150	3	أيجب أن يكون ولداي هما من يكتشف ما تحت أرضيته؟»	APPROVED	f	7	2026-11-29 17:03:33.433583+00	\N
335	151	1	أوراق لا يقبلها أحد	DRAFT	t	3	2026-11-29 17:03:33.491088+00	\N
336	151	2	أوراق لا يقبلها أحد	TRANSLATED	f	3	2026-11-29 17:03:33.575413+00	\N
337	151	3	أوراق لا يقبلها أحد	APPROVED	f	7	2026-11-29 17:03:33.609495+00	\N
338	152	1	كثيرون ممن فرّوا في عام ٢٠١٤ فرّوا من دون أوراقهم الثبوتية.	DRAFT	t	3	2026-11-29 17:03:33.632553+00	\N
412	176	3	ژنو، ۹ آوریل ۲۰۲۶	APPROVED	f	7	2026-11-29 17:03:37.435262+00	\N
339	152	2	كثيرون ممن فرّوا في عام ٢٠١٤ فرّوا من دون أوراقهم الثبوتية.	TRANSLATED	f	3	2026-11-29 17:03:33.674857+00	\N
340	152	3	كثيرون ممن فرّوا في عام ٢٠١٤ فرّوا من دون أوراقهم الثبوتية.	APPROVED	f	7	2026-11-29 17:03:33.715731+00	\N
341	153	1	ومن دون بطاقة الأحوال المدنية، لا تستطيع الأسرة أن تستأجر بيتاً أو تسجّل طفلاً في المدرسة أو تطالب بالتعويض بموجب القانون رقم ٢٠ لسنة ٢٠٠٩.	DRAFT	t	3	2026-11-29 17:03:33.74152+00	\N
342	153	2	ومن دون بطاقة الأحوال المدنية، لا تستطيع الأسرة أن تستأجر بيتاً أو تسجّل طفلاً في المدرسة أو تطالب بالتعويض بموجب القانون رقم ٢٠ لسنة ٢٠٠٩.	TRANSLATED	f	3	2026-11-29 17:03:33.764515+00	\N
343	153	3	ومن دون بطاقة الأحوال المدنية، لا تستطيع الأسرة أن تستأجر بيتاً أو تسجّل طفلاً في المدرسة أو تطالب بالتعويض بموجب القانون رقم ٢٠ لسنة ٢٠٠٩.	APPROVED	f	7	2026-11-29 17:03:33.841757+00	\N
344	154	1	ومن بين الأسر التي قابلناها، لدى ٤١٧ أسرة طفل واحد على الأقل لم تُدوَّن ولادته إلا في شهادة أصدرها داعش ولا تعترف بها أي محكمة.	DRAFT	t	3	2026-11-29 17:03:33.898248+00	\N
345	154	2	ومن بين الأسر التي قابلناها، لدى ٤١٧ أسرة طفل واحد على الأقل لم تُدوَّن ولادته إلا في شهادة أصدرها داعش ولا تعترف بها أي محكمة.	TRANSLATED	f	3	2026-11-29 17:03:33.908909+00	\N
346	154	3	ومن بين الأسر التي قابلناها، لدى ٤١٧ أسرة طفل واحد على الأقل لم تُدوَّن ولادته إلا في شهادة أصدرها داعش ولا تعترف بها أي محكمة.	APPROVED	f	7	2026-11-29 17:03:33.933703+00	\N
347	155	1	وتكفل اتفاقية حقوق الطفل، التي انضم إليها العراق في عام ١٩٩٤، لكل طفل الحق في اسم وجنسية منذ ولادته.	DRAFT	t	3	2026-11-29 17:03:34.01131+00	\N
348	155	2	وتكفل اتفاقية حقوق الطفل، التي انضم إليها العراق في عام ١٩٩٤، لكل طفل الحق في اسم وجنسية منذ ولادته.	TRANSLATED	f	3	2026-11-29 17:03:34.033634+00	\N
349	155	3	وتكفل اتفاقية حقوق الطفل، التي انضم إليها العراق في عام ١٩٩٤، لكل طفل الحق في اسم وجنسية منذ ولادته.	APPROVED	f	7	2026-11-29 17:03:34.049119+00	\N
350	156	1	وقال قاضٍ في الموصل، طلب عدم ذكر اسمه، بصريح العبارة: «يسمح لي القانون بمساعدة هؤلاء الأطفال، ولكن بعد تسوية ملف الأب فقط.	DRAFT	t	3	2026-11-29 17:03:34.069559+00	\N
351	156	2	وقال قاضٍ في الموصل، طلب عدم ذكر اسمه، بصريح العبارة: «يسمح لي القانون بمساعدة هؤلاء الأطفال، ولكن بعد تسوية ملف الأب فقط.	TRANSLATED	f	3	2026-11-29 17:03:34.080543+00	\N
352	156	3	وقال قاضٍ في الموصل، طلب عدم ذكر اسمه، بصريح العبارة: «يسمح لي القانون بمساعدة هؤلاء الأطفال، ولكن بعد تسوية ملف الأب فقط.	APPROVED	f	7	2026-11-29 17:03:34.101144+00	\N
353	157	1	وفي بعض الأيام أوقّع أربعين معاملة، ومع ذلك أردّ معظم الأسر من حيث أتت.»	DRAFT	t	3	2026-11-29 17:03:34.160916+00	\N
354	157	2	وفي بعض الأيام أوقّع أربعين معاملة، ومع ذلك أردّ معظم الأسر من حيث أتت.»	TRANSLATED	f	3	2026-11-29 17:03:34.196744+00	\N
355	157	3	وفي بعض الأيام أوقّع أربعين معاملة، ومع ذلك أردّ معظم الأسر من حيث أتت.»	APPROVED	f	7	2026-11-29 17:03:34.236023+00	\N
356	158	1	وتطالب اليونيسف والمفوضية السامية للأمم المتحدة لحقوق الإنسان منذ زمن طويل بإجراءات أبسط.	DRAFT	t	3	2026-11-29 17:03:34.251117+00	\N
357	158	2	وتطالب اليونيسف والمفوضية السامية للأمم المتحدة لحقوق الإنسان منذ زمن طويل بإجراءات أبسط.	TRANSLATED	f	3	2026-11-29 17:03:34.267677+00	\N
358	158	3	وتطالب اليونيسف والمفوضية السامية للأمم المتحدة لحقوق الإنسان منذ زمن طويل بإجراءات أبسط.	APPROVED	f	7	2026-11-29 17:03:34.296727+00	\N
359	159	1	ما يجب فعله الآن	DRAFT	t	3	2026-11-29 17:03:34.349553+00	\N
360	159	2	ما يجب فعله الآن	TRANSLATED	f	3	2026-11-29 17:03:34.403197+00	\N
361	159	3	ما يجب فعله الآن	APPROVED	f	7	2026-11-29 17:03:34.48919+00	\N
362	160	1	ندعو الحكومة العراقية وحكومة إقليم كردستان والجهات المانحة التي ستجتمع في أربيل في ٢١ أيار/مايو ٢٠٢٦ إلى القيام بأربعة أمور:	DRAFT	t	3	2026-11-29 17:03:34.530641+00	\N
363	160	2	ندعو الحكومة العراقية وحكومة إقليم كردستان والجهات المانحة التي ستجتمع في أربيل في ٢١ أيار/مايو ٢٠٢٦ إلى القيام بأربعة أمور:	TRANSLATED	f	3	2026-11-29 17:03:34.571244+00	\N
364	160	3	ندعو الحكومة العراقية وحكومة إقليم كردستان والجهات المانحة التي ستجتمع في أربيل في ٢١ أيار/مايو ٢٠٢٦ إلى القيام بأربعة أمور:	APPROVED	f	7	2026-11-29 17:03:34.629381+00	\N
365	161	1	تطهير البيوت أسوة بالمباني العامة، بدءاً بسنجار وتلعفر، ونشر قائمة الأماكن التي لم تُفحص بعد؛	DRAFT	t	3	2026-11-29 17:03:34.676392+00	\N
366	161	2	تطهير البيوت أسوة بالمباني العامة، بدءاً بسنجار وتلعفر، ونشر قائمة الأماكن التي لم تُفحص بعد؛	TRANSLATED	f	3	2026-11-29 17:03:34.820086+00	\N
367	161	3	تطهير البيوت أسوة بالمباني العامة، بدءاً بسنجار وتلعفر، ونشر قائمة الأماكن التي لم تُفحص بعد؛	APPROVED	f	7	2026-11-29 17:03:34.877051+00	\N
368	162	1	إرسال محاكم متنقلة إلى كل مخيم وكل ناحية قبل ٣٠ أيلول/سبتمبر ٢٠٢٦؛	DRAFT	t	3	2026-11-29 17:03:34.924184+00	\N
369	162	2	إرسال محاكم متنقلة إلى كل مخيم وكل ناحية قبل ٣٠ أيلول/سبتمبر ٢٠٢٦؛	TRANSLATED	f	3	2026-11-29 17:03:34.968517+00	\N
561	242	3	Personne n’a dit pourquoi.	APPROVED	f	7	2026-11-29 17:05:23.12757+00	\N
370	162	3	إرسال محاكم متنقلة إلى كل مخيم وكل ناحية قبل ٣٠ أيلول/سبتمبر ٢٠٢٦؛	APPROVED	f	7	2026-11-29 17:03:35.024108+00	\N
371	163	1	إصدار شهادة ميلاد لكل طفل، أياً كانت الوثائق التي يحملها والداه؛	DRAFT	t	3	2026-11-29 17:03:35.044351+00	\N
372	163	2	إصدار شهادة ميلاد لكل طفل، أياً كانت الوثائق التي يحملها والداه؛	TRANSLATED	f	3	2026-11-29 17:03:35.061528+00	\N
373	163	3	إصدار شهادة ميلاد لكل طفل، أياً كانت الوثائق التي يحملها والداه؛	APPROVED	f	7	2026-11-29 17:03:35.081637+00	\N
374	164	1	دفع التعويضات التي سبق إقرارها، وعددها ٩٬٨٦٠ تعويضاً، وتبلغ قيمتها الإجمالية نحو ١٩٢٫٥ مليار دينار عراقي.	DRAFT	t	3	2026-11-29 17:03:35.088703+00	\N
375	164	2	دفع التعويضات التي سبق إقرارها، وعددها ٩٬٨٦٠ تعويضاً، وتبلغ قيمتها الإجمالية نحو ١٩٢٫٥ مليار دينار عراقي.	TRANSLATED	f	3	2026-11-29 17:03:35.111235+00	\N
376	164	3	دفع التعويضات التي سبق إقرارها، وعددها ٩٬٨٦٠ تعويضاً، وتبلغ قيمتها الإجمالية نحو ١٩٢٫٥ مليار دينار عراقي.	APPROVED	f	7	2026-11-29 17:03:35.139305+00	\N
377	165	1	الذاكرة والعدالة	DRAFT	t	3	2026-11-29 17:03:35.170938+00	\N
378	165	2	الذاكرة والعدالة	TRANSLATED	f	3	2026-11-29 17:03:35.195296+00	\N
379	165	3	الذاكرة والعدالة	APPROVED	f	7	2026-11-29 17:03:35.23537+00	\N
380	166	1	لا شيء من هذا يغني عن العدالة.	DRAFT	t	3	2026-11-29 17:03:35.303043+00	\N
381	166	2	لا شيء من هذا يغني عن العدالة.	TRANSLATED	f	3	2026-11-29 17:03:35.411461+00	\N
382	166	3	لا شيء من هذا يغني عن العدالة.	APPROVED	f	7	2026-11-29 17:03:35.438536+00	\N
383	167	1	ففي حزيران/يونيو ٢٠١٦ خلصت لجنة تحقيق تابعة للأمم المتحدة إلى أن داعش يرتكب إبادة جماعية بحق الإيزيديين؛ ولا يزال كثير من الناجين ينتظرون محاكمة يستطيعون حضورها.	DRAFT	t	3	2026-11-29 17:03:35.473319+00	\N
384	167	2	ففي حزيران/يونيو ٢٠١٦ خلصت لجنة تحقيق تابعة للأمم المتحدة إلى أن داعش يرتكب إبادة جماعية بحق الإيزيديين؛ ولا يزال كثير من الناجين ينتظرون محاكمة يستطيعون حضورها.	TRANSLATED	f	3	2026-11-29 17:03:35.508624+00	\N
385	167	3	ففي حزيران/يونيو ٢٠١٦ خلصت لجنة تحقيق تابعة للأمم المتحدة إلى أن داعش يرتكب إبادة جماعية بحق الإيزيديين؛ ولا يزال كثير من الناجين ينتظرون محاكمة يستطيعون حضورها.	APPROVED	f	7	2026-11-29 17:03:35.552045+00	\N
386	168	1	وقالت الدكتورة التميمي في جنيف: «العودة ليست منّة.»	DRAFT	t	3	2026-11-29 17:03:35.597688+00	\N
387	168	2	وقالت الدكتورة التميمي في جنيف: «العودة ليست منّة.»	TRANSLATED	f	3	2026-11-29 17:03:35.631641+00	\N
388	168	3	وقالت الدكتورة التميمي في جنيف: «العودة ليست منّة.»	APPROVED	f	7	2026-11-29 17:03:35.679823+00	\N
389	169	1	وأضافت: «إنها حق، والحق لا يسقط بالتقادم.»	DRAFT	t	3	2026-11-29 17:03:35.733741+00	\N
390	169	2	وأضافت: «إنها حق، والحق لا يسقط بالتقادم.»	TRANSLATED	f	3	2026-11-29 17:03:35.76739+00	\N
391	169	3	وأضافت: «إنها حق، والحق لا يسقط بالتقادم.»	APPROVED	f	7	2026-11-29 17:03:35.807487+00	\N
392	170	1	فمن يجرؤ على أن يقول لهذه الأسر غير ذلك؟	DRAFT	t	3	2026-11-29 17:03:35.866911+00	\N
393	170	2	فمن يجرؤ على أن يقول لهذه الأسر غير ذلك؟	TRANSLATED	f	3	2026-11-29 17:03:35.930294+00	\N
394	170	3	فمن يجرؤ على أن يقول لهذه الأسر غير ذلك؟	APPROVED	f	7	2026-11-29 17:03:36.011388+00	\N
395	171	1	ملاحظة لهيئات التحرير	DRAFT	t	3	2026-11-29 17:03:36.039596+00	\N
396	171	2	ملاحظة لهيئات التحرير	TRANSLATED	f	3	2026-11-29 17:03:36.081496+00	\N
397	171	3	ملاحظة لهيئات التحرير	APPROVED	f	7	2026-11-29 17:03:36.11516+00	\N
398	172	1	يتوفر التقرير الكامل (٦٤ صفحة، بالإنجليزية والعربية والفارسية والفرنسية) على الرابط https://www.madar.example/nineveh-2026.	DRAFT	t	3	2026-11-29 17:03:36.181632+00	\N
399	172	2	يتوفر التقرير الكامل (٦٤ صفحة، بالإنجليزية والعربية والفارسية والفرنسية) على الرابط https://www.madar.example/nineveh-2026.	TRANSLATED	f	3	2026-11-29 17:03:36.220334+00	\N
400	172	3	يتوفر التقرير الكامل (٦٤ صفحة، بالإنجليزية والعربية والفارسية والفرنسية) على الرابط https://www.madar.example/nineveh-2026.	APPROVED	f	7	2026-11-29 17:03:36.279648+00	\N
401	173	1	ولطلب المقابلات، تُرجى الكتابة إلى press@madar.example.	DRAFT	t	3	2026-11-29 17:03:36.326963+00	\N
402	173	2	ولطلب المقابلات، تُرجى الكتابة إلى press@madar.example.	TRANSLATED	f	3	2026-11-29 17:03:36.396767+00	\N
403	173	3	ولطلب المقابلات، تُرجى الكتابة إلى press@madar.example.	APPROVED	f	7	2026-11-29 17:03:36.48777+00	\N
404	174	1	وقد غُيّرت بعض التفاصيل حمايةً للأسر.	DRAFT	t	3	2026-11-29 17:03:36.588741+00	\N
405	174	2	وقد غُيّرت بعض التفاصيل حمايةً للأسر.	TRANSLATED	f	3	2026-11-29 17:03:36.657603+00	\N
406	174	3	وقد غُيّرت بعض التفاصيل حمايةً للأسر.	APPROVED	f	7	2026-11-29 17:03:36.71968+00	\N
407	175	1	خانواده‌های آوارهٔ موصل تاب یک دههٔ دیگر انتظار را ندارند	DRAFT	t	4	2026-11-29 17:03:37.229209+00	\N
408	175	2	خانواده‌های آوارهٔ موصل تاب یک دههٔ دیگر انتظار را ندارند	TRANSLATED	f	4	2026-11-29 17:03:37.349941+00	\N
409	175	3	خانواده‌های آوارهٔ موصل تاب یک دههٔ دیگر انتظار را ندارند	APPROVED	f	7	2026-11-29 17:03:37.386661+00	\N
410	176	1	ژنو، ۹ آوریل ۲۰۲۶	DRAFT	t	4	2026-11-29 17:03:37.396446+00	\N
411	176	2	ژنو، ۹ آوریل ۲۰۲۶	TRANSLATED	f	4	2026-11-29 17:03:37.413831+00	\N
413	177	1	نزدیک به نه سال پس از پایان جنگ در موصل، ۵٬۲۴۰ خانواده از این شهر و از روستاهای غرب آن همچنان در اردوگاه‌ها یا در ساختمان‌های نیمه‌کاره زندگی می‌کنند.	DRAFT	t	4	2026-11-29 17:03:37.455149+00	\N
414	177	2	نزدیک به نه سال پس از پایان جنگ در موصل، ۵٬۲۴۰ خانواده از این شهر و از روستاهای غرب آن همچنان در اردوگاه‌ها یا در ساختمان‌های نیمه‌کاره زندگی می‌کنند.	TRANSLATED	f	4	2026-11-29 17:03:37.480949+00	\N
415	177	3	نزدیک به نه سال پس از پایان جنگ در موصل، ۵٬۲۴۰ خانواده از این شهر و از روستاهای غرب آن همچنان در اردوگاه‌ها یا در ساختمان‌های نیمه‌کاره زندگی می‌کنند.	APPROVED	f	7	2026-11-29 17:03:37.51938+00	\N
416	178	1	مرکز حقوق بشر مدار امروز نتایج پیمایشی را منتشر می‌کند که داوطلبانش از ۱۲ ژانویه تا ۲۷ فوریهٔ ۲۰۲۶ در استان نینوا انجام داده‌اند.	DRAFT	t	4	2026-11-29 17:03:37.532427+00	\N
417	178	2	مرکز حقوق بشر مدار امروز نتایج پیمایشی را منتشر می‌کند که داوطلبانش از ۱۲ ژانویه تا ۲۷ فوریهٔ ۲۰۲۶ در استان نینوا انجام داده‌اند.	TRANSLATED	f	4	2026-11-29 17:03:37.562874+00	\N
418	178	3	مرکز حقوق بشر مدار امروز نتایج پیمایشی را منتشر می‌کند که داوطلبانش از ۱۲ ژانویه تا ۲۷ فوریهٔ ۲۰۲۶ در استان نینوا انجام داده‌اند.	APPROVED	f	7	2026-11-29 17:03:37.622544+00	\N
419	179	1	آنان با ۱٬۳۱۸ سرپرست خانوار در ۲۳ محله و روستا گفت‌وگو کردند.	DRAFT	t	4	2026-11-29 17:03:37.695572+00	\N
420	179	2	آنان با ۱٬۳۱۸ سرپرست خانوار در ۲۳ محله و روستا گفت‌وگو کردند.	TRANSLATED	f	4	2026-11-29 17:03:37.922526+00	\N
421	179	3	آنان با ۱٬۳۱۸ سرپرست خانوار در ۲۳ محله و روستا گفت‌وگو کردند.	APPROVED	f	7	2026-11-29 17:03:37.975923+00	\N
422	180	1	آنچه شنیدند از سه مانع حکایت دارد: بقایای انفجاری جنگ، مدارک ازدست‌رفته و غرامت‌های پرداخت‌نشده.	DRAFT	t	4	2026-11-29 17:03:38.084961+00	\N
423	180	2	آنچه شنیدند از سه مانع حکایت دارد: بقایای انفجاری جنگ، مدارک ازدست‌رفته و غرامت‌های پرداخت‌نشده.	TRANSLATED	f	4	2026-11-29 17:03:38.102242+00	\N
424	180	3	آنچه شنیدند از سه مانع حکایت دارد: بقایای انفجاری جنگ، مدارک ازدست‌رفته و غرامت‌های پرداخت‌نشده.	APPROVED	f	7	2026-11-29 17:03:38.132638+00	\N
425	181	1	زمینی که هنوز جان می‌گیرد	DRAFT	t	4	2026-11-29 17:03:38.227859+00	\N
426	181	2	زمینی که هنوز جان می‌گیرد	TRANSLATED	f	4	2026-11-29 17:03:38.271774+00	\N
427	181	3	زمینی که هنوز جان می‌گیرد	APPROVED	f	7	2026-11-29 17:03:38.295856+00	\N
428	182	1	از ژانویهٔ ۲۰۲۴ تا دسامبر ۲۰۲۵، بقایای انفجاری جنگ در جاهایی که از آن‌ها بازدید کردیم دست‌کم ۸۷ نفر را کشته یا زخمی کرده است که ۳۱ نفر از آنان کودک بوده‌اند.	DRAFT	t	4	2026-11-29 17:03:38.333794+00	\N
429	182	2	از ژانویهٔ ۲۰۲۴ تا دسامبر ۲۰۲۵، بقایای انفجاری جنگ در جاهایی که از آن‌ها بازدید کردیم دست‌کم ۸۷ نفر را کشته یا زخمی کرده است که ۳۱ نفر از آنان کودک بوده‌اند.	TRANSLATED	f	4	2026-11-29 17:03:38.407386+00	\N
430	182	3	از ژانویهٔ ۲۰۲۴ تا دسامبر ۲۰۲۵، بقایای انفجاری جنگ در جاهایی که از آن‌ها بازدید کردیم دست‌کم ۸۷ نفر را کشته یا زخمی کرده است که ۳۱ نفر از آنان کودک بوده‌اند.	APPROVED	f	7	2026-11-29 17:03:38.469181+00	\N
431	183	1	در سنجار، ۶۲ درصد از خانواده‌هایی که از آنان پرسیدیم به خانه‌ای بازگشته‌اند که هیچ گروه مین‌روبی هرگز آن را بازرسی نکرده است.	DRAFT	t	4	2026-11-29 17:03:38.495396+00	\N
432	183	2	در سنجار، ۶۲ درصد از خانواده‌هایی که از آنان پرسیدیم به خانه‌ای بازگشته‌اند که هیچ گروه مین‌روبی هرگز آن را بازرسی نکرده است.	TRANSLATED	f	4	2026-11-29 17:03:38.510586+00	\N
433	183	3	در سنجار، ۶۲ درصد از خانواده‌هایی که از آنان پرسیدیم به خانه‌ای بازگشته‌اند که هیچ گروه مین‌روبی هرگز آن را بازرسی نکرده است.	APPROVED	f	7	2026-11-29 17:03:38.524165+00	\N
434	184	1	سرویس اقدام علیه مین سازمان ملل متحد (UNMAS) و همکاران عراقی‌اش مدرسه‌ها، بیمارستان‌ها و ایستگاه‌های آب را پاک‌سازی کرده‌اند؛ اما خانه‌های شخصی همچنان در انتهای فهرست مانده‌اند.	DRAFT	t	4	2026-11-29 17:03:38.55239+00	\N
435	184	2	سرویس اقدام علیه مین سازمان ملل متحد (UNMAS) و همکاران عراقی‌اش مدرسه‌ها، بیمارستان‌ها و ایستگاه‌های آب را پاک‌سازی کرده‌اند؛ اما خانه‌های شخصی همچنان در انتهای فهرست مانده‌اند.	TRANSLATED	f	4	2026-11-29 17:03:38.606529+00	\N
436	184	3	سرویس اقدام علیه مین سازمان ملل متحد (UNMAS) و همکاران عراقی‌اش مدرسه‌ها، بیمارستان‌ها و ایستگاه‌های آب را پاک‌سازی کرده‌اند؛ اما خانه‌های شخصی همچنان در انتهای فهرست مانده‌اند.	APPROVED	f	7	2026-11-29 17:03:38.639208+00	\N
437	185	1	در ۳ فوریه، حدود ساعت ۶ بامداد، یک جسم انفجاری در حیاط خانه‌ای در تلعفر منفجر شد و دو برادر را زخمی کرد.	DRAFT	t	4	2026-11-29 17:03:38.661124+00	\N
438	185	2	در ۳ فوریه، حدود ساعت ۶ بامداد، یک جسم انفجاری در حیاط خانه‌ای در تلعفر منفجر شد و دو برادر را زخمی کرد.	TRANSLATED	f	4	2026-11-29 17:03:38.683794+00	\N
439	185	3	در ۳ فوریه، حدود ساعت ۶ بامداد، یک جسم انفجاری در حیاط خانه‌ای در تلعفر منفجر شد و دو برادر را زخمی کرد.	APPROVED	f	7	2026-11-29 17:03:38.779288+00	\N
562	243	1	Nous demandons encore.	DRAFT	t	5	2026-11-29 17:05:25.370349+00	\N
440	186	1	دکتر لیلا تمیمی، مدیر مرکز حقوق بشر مدار، سه روز بعد با مادر آنان دیدار کرد.	DRAFT	t	4	2026-11-29 17:03:38.860913+00	\N
441	186	2	دکتر لیلا تمیمی، مدیر مرکز حقوق بشر مدار، سه روز بعد با مادر آنان دیدار کرد.	TRANSLATED	f	4	2026-11-29 17:03:38.872514+00	\N
442	186	3	دکتر لیلا تمیمی، مدیر مرکز حقوق بشر مدار، سه روز بعد با مادر آنان دیدار کرد.	APPROVED	f	7	2026-11-29 17:03:38.895634+00	\N
443	187	1	مادر به او گفت: «هفت سال چشم‌به‌راه این خانه بودیم.	DRAFT	t	4	2026-11-29 17:03:38.993249+00	\N
444	187	2	مادر به او گفت: «هفت سال چشم‌به‌راه این خانه بودیم.	TRANSLATED	f	4	2026-11-29 17:03:39.01842+00	\N
445	187	3	مادر به او گفت: «هفت سال چشم‌به‌راه این خانه بودیم.	APPROVED	f	7	2026-11-29 17:03:39.030753+00	\N
446	188	1	هیچ‌کس نیامد نگاهی به آن بیندازد.	DRAFT	t	4	2026-11-29 17:03:39.07952+00	\N
447	188	2	هیچ‌کس نیامد نگاهی به آن بیندازد.	TRANSLATED	f	4	2026-11-29 17:03:39.135625+00	\N
448	188	3	هیچ‌کس نیامد نگاهی به آن بیندازد.	APPROVED	f	7	2026-11-29 17:03:39.183382+00	\N
449	189	1	آیا پسران من باید همان کسانی باشند که می‌فهمند زیر کف خانه چیست؟»	DRAFT	t	4	2026-11-29 17:03:39.254992+00	\N
450	189	2	آیا پسران من باید همان کسانی باشند که می‌فهمند زیر کف خانه چیست؟»	TRANSLATED	f	4	2026-11-29 17:03:39.291458+00	\N
451	189	3	آیا پسران من باید همان کسانی باشند که می‌فهمند زیر کف خانه چیست؟»	APPROVED	f	7	2026-11-29 17:03:39.319199+00	\N
452	190	1	مدارکی که هیچ‌کس نمی‌پذیرد	DRAFT	t	4	2026-11-29 17:03:39.334569+00	\N
453	190	2	مدارکی که هیچ‌کس نمی‌پذیرد	TRANSLATED	f	4	2026-11-29 17:03:39.354388+00	\N
454	190	3	مدارکی که هیچ‌کس نمی‌پذیرد	APPROVED	f	7	2026-11-29 17:03:39.376586+00	\N
455	191	1	بسیاری از کسانی که در سال ۲۰۱۴ گریختند، مدارک خود را همراه نداشتند.	DRAFT	t	4	2026-11-29 17:03:39.419662+00	\N
456	191	2	بسیاری از کسانی که در سال ۲۰۱۴ گریختند، مدارک خود را همراه نداشتند.	TRANSLATED	f	4	2026-11-29 17:03:39.434638+00	\N
457	191	3	بسیاری از کسانی که در سال ۲۰۱۴ گریختند، مدارک خود را همراه نداشتند.	APPROVED	f	7	2026-11-29 17:03:39.458706+00	\N
458	192	1	خانواده بدون کارت احوال مدنی نمی‌تواند خانه اجاره کند، کودکی را در مدرسه نام‌نویسی کند یا بر پایهٔ قانون شمارهٔ ۲۰ سال ۲۰۰۹ غرامت بخواهد.	DRAFT	t	4	2026-11-29 17:03:39.477162+00	\N
459	192	2	خانواده بدون کارت احوال مدنی نمی‌تواند خانه اجاره کند، کودکی را در مدرسه نام‌نویسی کند یا بر پایهٔ قانون شمارهٔ ۲۰ سال ۲۰۰۹ غرامت بخواهد.	TRANSLATED	f	4	2026-11-29 17:03:39.510527+00	\N
460	192	3	خانواده بدون کارت احوال مدنی نمی‌تواند خانه اجاره کند، کودکی را در مدرسه نام‌نویسی کند یا بر پایهٔ قانون شمارهٔ ۲۰ سال ۲۰۰۹ غرامت بخواهد.	APPROVED	f	7	2026-11-29 17:03:39.599982+00	\N
461	193	1	از میان خانواده‌هایی که با آنان مصاحبه کردیم، ۴۱۷ خانواده دست‌کم یک فرزند دارند که تولدش تنها در گواهی صادرشده از سوی داعش ثبت شده است و هیچ دادگاهی آن را به رسمیت نمی‌شناسد.	DRAFT	t	4	2026-11-29 17:03:39.689236+00	\N
462	193	2	از میان خانواده‌هایی که با آنان مصاحبه کردیم، ۴۱۷ خانواده دست‌کم یک فرزند دارند که تولدش تنها در گواهی صادرشده از سوی داعش ثبت شده است و هیچ دادگاهی آن را به رسمیت نمی‌شناسد.	TRANSLATED	f	4	2026-11-29 17:03:39.731747+00	\N
463	193	3	از میان خانواده‌هایی که با آنان مصاحبه کردیم، ۴۱۷ خانواده دست‌کم یک فرزند دارند که تولدش تنها در گواهی صادرشده از سوی داعش ثبت شده است و هیچ دادگاهی آن را به رسمیت نمی‌شناسد.	APPROVED	f	7	2026-11-29 17:03:39.749333+00	\N
464	194	1	پیمان‌نامهٔ حقوق کودک، که عراق در سال ۱۹۹۴ به آن پیوست، برای هر کودک از هنگام تولد حق داشتن نام و تابعیت را تضمین می‌کند.	DRAFT	t	4	2026-11-29 17:03:39.847051+00	\N
465	194	2	پیمان‌نامهٔ حقوق کودک، که عراق در سال ۱۹۹۴ به آن پیوست، برای هر کودک از هنگام تولد حق داشتن نام و تابعیت را تضمین می‌کند.	TRANSLATED	f	4	2026-11-29 17:03:39.891531+00	\N
466	194	3	پیمان‌نامهٔ حقوق کودک، که عراق در سال ۱۹۹۴ به آن پیوست، برای هر کودک از هنگام تولد حق داشتن نام و تابعیت را تضمین می‌کند.	APPROVED	f	7	2026-11-29 17:03:39.942053+00	\N
467	195	1	یک قاضی در موصل، که خواست نامش فاش نشود، بی‌پرده گفت: «قانون به من اجازه می‌دهد به این کودکان کمک کنم، اما تنها پس از آنکه پروندهٔ پدر تعیین تکلیف شود.	DRAFT	t	4	2026-11-29 17:03:40.007231+00	\N
468	195	2	یک قاضی در موصل، که خواست نامش فاش نشود، بی‌پرده گفت: «قانون به من اجازه می‌دهد به این کودکان کمک کنم، اما تنها پس از آنکه پروندهٔ پدر تعیین تکلیف شود.	TRANSLATED	f	4	2026-11-29 17:03:40.059679+00	\N
469	195	3	یک قاضی در موصل، که خواست نامش فاش نشود، بی‌پرده گفت: «قانون به من اجازه می‌دهد به این کودکان کمک کنم، اما تنها پس از آنکه پروندهٔ پدر تعیین تکلیف شود.	APPROVED	f	7	2026-11-29 17:03:40.206921+00	\N
470	196	1	بعضی روزها چهل برگه امضا می‌کنم و باز هم بیشتر خانواده‌ها را دست‌خالی به خانه می‌فرستم.»	DRAFT	t	4	2026-11-29 17:03:40.253991+00	\N
471	196	2	بعضی روزها چهل برگه امضا می‌کنم و باز هم بیشتر خانواده‌ها را دست‌خالی به خانه می‌فرستم.»	TRANSLATED	f	4	2026-11-29 17:03:40.277124+00	\N
472	196	3	بعضی روزها چهل برگه امضا می‌کنم و باز هم بیشتر خانواده‌ها را دست‌خالی به خانه می‌فرستم.»	APPROVED	f	7	2026-11-29 17:03:40.302536+00	\N
473	197	1	یونیسف و دفتر کمیسر عالی حقوق بشر سازمان ملل متحد از دیرباز خواستار روندهای ساده‌تری بوده‌اند.	DRAFT	t	4	2026-11-29 17:03:40.32678+00	\N
474	197	2	یونیسف و دفتر کمیسر عالی حقوق بشر سازمان ملل متحد از دیرباز خواستار روندهای ساده‌تری بوده‌اند.	TRANSLATED	f	4	2026-11-29 17:03:40.359435+00	\N
475	197	3	یونیسف و دفتر کمیسر عالی حقوق بشر سازمان ملل متحد از دیرباز خواستار روندهای ساده‌تری بوده‌اند.	APPROVED	f	7	2026-11-29 17:03:40.406757+00	\N
476	198	1	آنچه اکنون باید انجام شود	DRAFT	t	4	2026-11-29 17:03:40.458587+00	\N
477	198	2	آنچه اکنون باید انجام شود	TRANSLATED	f	4	2026-11-29 17:03:40.539746+00	\N
478	198	3	آنچه اکنون باید انجام شود	APPROVED	f	7	2026-11-29 17:03:40.609583+00	\N
479	199	1	ما از دولت عراق، حکومت اقلیم کردستان و کمک‌دهندگانی که روز ۲۱ مهٔ ۲۰۲۶ در اربیل گرد هم می‌آیند می‌خواهیم چهار کار انجام دهند:	DRAFT	t	4	2026-11-29 17:03:40.667452+00	\N
480	199	2	ما از دولت عراق، حکومت اقلیم کردستان و کمک‌دهندگانی که روز ۲۱ مهٔ ۲۰۲۶ در اربیل گرد هم می‌آیند می‌خواهیم چهار کار انجام دهند:	TRANSLATED	f	4	2026-11-29 17:03:40.768688+00	\N
481	199	3	ما از دولت عراق، حکومت اقلیم کردستان و کمک‌دهندگانی که روز ۲۱ مهٔ ۲۰۲۶ در اربیل گرد هم می‌آیند می‌خواهیم چهار کار انجام دهند:	APPROVED	f	7	2026-11-29 17:03:40.842255+00	\N
482	200	1	خانه‌ها را نیز مانند ساختمان‌های عمومی پاک‌سازی کنند، نخست در سنجار و تلعفر، و فهرست جاهایی را که هنوز باید بازرسی شوند منتشر کنند؛	DRAFT	t	4	2026-11-29 17:03:40.883579+00	\N
483	200	2	خانه‌ها را نیز مانند ساختمان‌های عمومی پاک‌سازی کنند، نخست در سنجار و تلعفر، و فهرست جاهایی را که هنوز باید بازرسی شوند منتشر کنند؛	TRANSLATED	f	4	2026-11-29 17:03:40.923305+00	\N
484	200	3	خانه‌ها را نیز مانند ساختمان‌های عمومی پاک‌سازی کنند، نخست در سنجار و تلعفر، و فهرست جاهایی را که هنوز باید بازرسی شوند منتشر کنند؛	APPROVED	f	7	2026-11-29 17:03:40.97045+00	\N
485	201	1	پیش از ۳۰ سپتامبر ۲۰۲۶ دادگاه‌های سیار را به همهٔ اردوگاه‌ها و بخش‌ها بفرستند؛	DRAFT	t	4	2026-11-29 17:03:41.051357+00	\N
486	201	2	پیش از ۳۰ سپتامبر ۲۰۲۶ دادگاه‌های سیار را به همهٔ اردوگاه‌ها و بخش‌ها بفرستند؛	TRANSLATED	f	4	2026-11-29 17:03:41.12028+00	\N
487	201	3	پیش از ۳۰ سپتامبر ۲۰۲۶ دادگاه‌های سیار را به همهٔ اردوگاه‌ها و بخش‌ها بفرستند؛	APPROVED	f	7	2026-11-29 17:03:41.173337+00	\N
488	202	1	برای هر کودک گواهی ولادت صادر کنند، پدر و مادرش هر مدرکی که داشته باشند؛	DRAFT	t	4	2026-11-29 17:03:41.231204+00	\N
489	202	2	برای هر کودک گواهی ولادت صادر کنند، پدر و مادرش هر مدرکی که داشته باشند؛	TRANSLATED	f	4	2026-11-29 17:03:41.257983+00	\N
490	202	3	برای هر کودک گواهی ولادت صادر کنند، پدر و مادرش هر مدرکی که داشته باشند؛	APPROVED	f	7	2026-11-29 17:03:41.306708+00	\N
491	203	1	۹٬۸۶۰ غرامتی را که پیش‌تر تصویب شده و در مجموع حدود ۱۹۲٫۵ میلیارد دینار عراق است بپردازند.	DRAFT	t	4	2026-11-29 17:03:41.415692+00	\N
492	203	2	۹٬۸۶۰ غرامتی را که پیش‌تر تصویب شده و در مجموع حدود ۱۹۲٫۵ میلیارد دینار عراق است بپردازند.	TRANSLATED	f	4	2026-11-29 17:03:41.444224+00	\N
493	203	3	۹٬۸۶۰ غرامتی را که پیش‌تر تصویب شده و در مجموع حدود ۱۹۲٫۵ میلیارد دینار عراق است بپردازند.	APPROVED	f	7	2026-11-29 17:03:41.492264+00	\N
494	204	1	یاد و دادخواهی	DRAFT	t	4	2026-11-29 17:03:41.563046+00	\N
495	204	2	یاد و دادخواهی	TRANSLATED	f	4	2026-11-29 17:03:41.603281+00	\N
496	204	3	یاد و دادخواهی	APPROVED	f	7	2026-11-29 17:03:41.631182+00	\N
497	205	1	هیچ‌یک از این‌ها جای عدالت را نمی‌گیرد.	DRAFT	t	4	2026-11-29 17:03:41.684572+00	\N
498	205	2	هیچ‌یک از این‌ها جای عدالت را نمی‌گیرد.	TRANSLATED	f	4	2026-11-29 17:03:41.727864+00	\N
499	205	3	هیچ‌یک از این‌ها جای عدالت را نمی‌گیرد.	APPROVED	f	7	2026-11-29 17:03:41.766649+00	\N
500	206	1	در ژوئن ۲۰۱۶ یک کمیسیون تحقیق سازمان ملل متحد به این نتیجه رسید که داعش علیه ایزدیان مرتکب نسل‌کشی می‌شود؛ بسیاری از بازماندگان هنوز چشم‌به‌راه محاکمه‌ای هستند که بتوانند در آن حضور یابند.	DRAFT	t	4	2026-11-29 17:03:41.805488+00	\N
501	206	2	در ژوئن ۲۰۱۶ یک کمیسیون تحقیق سازمان ملل متحد به این نتیجه رسید که داعش علیه ایزدیان مرتکب نسل‌کشی می‌شود؛ بسیاری از بازماندگان هنوز چشم‌به‌راه محاکمه‌ای هستند که بتوانند در آن حضور یابند.	TRANSLATED	f	4	2026-11-29 17:03:41.852473+00	\N
502	206	3	در ژوئن ۲۰۱۶ یک کمیسیون تحقیق سازمان ملل متحد به این نتیجه رسید که داعش علیه ایزدیان مرتکب نسل‌کشی می‌شود؛ بسیاری از بازماندگان هنوز چشم‌به‌راه محاکمه‌ای هستند که بتوانند در آن حضور یابند.	APPROVED	f	7	2026-11-29 17:03:41.891638+00	\N
503	207	1	دکتر تمیمی در ژنو گفت: «بازگشت لطف نیست.»	DRAFT	t	4	2026-11-29 17:03:42.003761+00	\N
504	207	2	دکتر تمیمی در ژنو گفت: «بازگشت لطف نیست.»	TRANSLATED	f	4	2026-11-29 17:03:42.067693+00	\N
505	207	3	دکتر تمیمی در ژنو گفت: «بازگشت لطف نیست.»	APPROVED	f	7	2026-11-29 17:03:42.111187+00	\N
506	208	1	او افزود: «بازگشت حق است و حق با گذشت زمان از میان نمی‌رود.»	DRAFT	t	4	2026-11-29 17:03:42.144848+00	\N
507	208	2	او افزود: «بازگشت حق است و حق با گذشت زمان از میان نمی‌رود.»	TRANSLATED	f	4	2026-11-29 17:03:42.203416+00	\N
508	208	3	او افزود: «بازگشت حق است و حق با گذشت زمان از میان نمی‌رود.»	APPROVED	f	7	2026-11-29 17:03:42.277581+00	\N
509	209	1	چه کسی جرئت دارد به این خانواده‌ها جز این بگوید؟	DRAFT	t	4	2026-11-29 17:03:42.374929+00	\N
510	209	2	چه کسی جرئت دارد به این خانواده‌ها جز این بگوید؟	TRANSLATED	f	4	2026-11-29 17:03:42.447633+00	\N
511	209	3	چه کسی جرئت دارد به این خانواده‌ها جز این بگوید؟	APPROVED	f	7	2026-11-29 17:03:42.503456+00	\N
512	210	1	یادداشت برای دبیران خبر	DRAFT	t	4	2026-11-29 17:03:42.541801+00	\N
513	210	2	یادداشت برای دبیران خبر	TRANSLATED	f	4	2026-11-29 17:03:42.605971+00	\N
514	210	3	یادداشت برای دبیران خبر	APPROVED	f	7	2026-11-29 17:03:42.701795+00	\N
515	211	1	متن کامل گزارش (۶۴ صفحه، به انگلیسی، عربی، فارسی و فرانسوی) در نشانی https://www.madar.example/nineveh-2026 در دسترس است.	DRAFT	t	4	2026-11-29 17:03:42.752526+00	\N
516	211	2	متن کامل گزارش (۶۴ صفحه، به انگلیسی، عربی، فارسی و فرانسوی) در نشانی https://www.madar.example/nineveh-2026 در دسترس است.	TRANSLATED	f	4	2026-11-29 17:03:42.80905+00	\N
517	211	3	متن کامل گزارش (۶۴ صفحه، به انگلیسی، عربی، فارسی و فرانسوی) در نشانی https://www.madar.example/nineveh-2026 در دسترس است.	APPROVED	f	7	2026-11-29 17:03:42.896083+00	\N
518	212	1	برای مصاحبه، لطفاً به press@madar.example بنویسید.	DRAFT	t	4	2026-11-29 17:03:42.946202+00	\N
519	212	2	برای مصاحبه، لطفاً به press@madar.example بنویسید.	TRANSLATED	f	4	2026-11-29 17:03:42.969451+00	\N
520	212	3	برای مصاحبه، لطفاً به press@madar.example بنویسید.	APPROVED	f	7	2026-11-29 17:03:42.995242+00	\N
521	213	1	برای محافظت از خانواده‌ها، برخی از جزئیات تغییر داده شده است.	DRAFT	t	4	2026-11-29 17:03:43.025496+00	\N
522	213	2	برای محافظت از خانواده‌ها، برخی از جزئیات تغییر داده شده است.	TRANSLATED	f	4	2026-11-29 17:03:43.065284+00	\N
523	213	3	برای محافظت از خانواده‌ها، برخی از جزئیات تغییر داده شده است.	APPROVED	f	7	2026-11-29 17:03:43.11552+00	\N
524	214	1	بيان حول إضراب الميناء	DRAFT	t	3	2026-11-29 17:04:22.756803+00	\N
525	214	2	بيان بشأن إضراب الميناء في زبرا	DRAFT	t	3	2026-11-29 17:04:23.201859+00	\N
526	215	1	توقف عمال الميناء عن العمل يوم الاثنين؛	DRAFT	t	3	2026-11-29 17:04:23.745196+00	\N
527	215	2	توقف عمال الميناء عن العمل يوم الاثنين؛	TRANSLATED	f	3	2026-11-29 17:04:24.772261+00	\N
528	215	3	توقف عمال الميناء عن العمل يوم الاثنين؛	APPROVED	f	7	2026-11-29 17:04:25.040836+00	\N
529	216	1	إضراب الميناء مستمر.	DRAFT	t	3	2026-11-29 17:04:25.290812+00	\N
530	216	2	إضراب الميناء مستمر.	TRANSLATED	f	3	2026-11-29 17:04:25.717508+00	\N
531	216	3	إضراب الميناء مستمر.	DRAFT	f	7	2026-11-29 17:04:25.914872+00	The strike has a name: use it
532	217	1	ويطالبون بآلات آمنة وأجور عادلة.	DRAFT	t	3	2026-11-29 17:04:26.064209+00	\N
533	217	2	ويطالبون بآلات آمنة وأجور عادلة.	TRANSLATED	f	3	2026-11-29 17:04:27.606955+00	\N
534	217	3	ويطالبون بآلات آمنة وأجور عادلة.	APPROVED	f	7	2026-11-29 17:04:27.960681+00	\N
535	218	1	مطالبنا	DRAFT	t	3	2026-11-29 17:04:28.447594+00	\N
536	218	2	مطالبنا	TRANSLATED	f	3	2026-11-29 17:04:28.465451+00	\N
537	220	1	مسودة من يد ثانية	DRAFT	t	10	2026-11-29 17:04:29.158439+00	\N
538	222	1	Communiqué sur la grève du port de Zabra	DRAFT	t	5	2026-11-29 17:04:29.735774+00	\N
539	222	2	Communiqué sur la grève du port de Zabra	TRANSLATED	f	5	2026-11-29 17:04:29.748633+00	\N
540	223	1	Les travailleurs du port ont cessé le travail lundi ;	DRAFT	t	5	2026-11-29 17:04:29.980165+00	\N
541	223	2	Les travailleurs du port ont cessé le travail lundi ;	TRANSLATED	f	5	2026-11-29 17:04:30.023301+00	\N
542	224	1	la grève du port continue.	DRAFT	t	5	2026-11-29 17:04:30.244636+00	\N
543	224	2	la grève du port continue.	TRANSLATED	f	5	2026-11-29 17:04:30.279686+00	\N
544	225	1	Ils demandent des machines sûres et des salaires justes de 1 200 par mois.	DRAFT	t	5	2026-11-29 17:04:30.520174+00	\N
545	225	2	Ils demandent des machines sûres et des salaires justes de 1 200 par mois.	TRANSLATED	f	5	2026-11-29 17:04:30.551379+00	\N
546	226	1	Ce que nous demandons	DRAFT	t	5	2026-11-29 17:04:30.678444+00	\N
547	226	2	Ce que nous demandons	TRANSLATED	f	5	2026-11-29 17:04:30.689466+00	\N
548	227	1	L’autorité portuaire doit les rencontrer.	DRAFT	t	5	2026-11-29 17:04:30.905494+00	\N
549	227	2	L’autorité portuaire doit les rencontrer.	TRANSLATED	f	5	2026-11-29 17:04:30.918365+00	\N
550	222	3	Communiqué sur la grève du port de Zabra	APPROVED	f	7	2026-11-29 17:04:31.135694+00	\N
551	217	4	ويطالبون بآلات آمنة وأجور عادلة.	DRAFT	f	2	2026-11-29 17:05:13.574752+00	\N
552	225	3	Ils demandent des machines sûres et des salaires justes de 1 200 par mois.	DRAFT	f	2	2026-11-29 17:05:13.574864+00	\N
553	240	1	Sur le retard du bac	DRAFT	t	5	2026-11-29 17:05:20.783734+00	\N
554	240	2	Sur le retard du bac	TRANSLATED	f	5	2026-11-29 17:05:21.122984+00	\N
555	240	3	Sur le retard du bac	APPROVED	f	7	2026-11-29 17:05:21.357473+00	\N
556	241	1	Le bac est en retard.	DRAFT	t	5	2026-11-29 17:05:21.613011+00	\N
557	241	2	Le bac est en retard.	TRANSLATED	f	5	2026-11-29 17:05:21.931314+00	\N
558	241	3	Le bac est en retard.	APPROVED	f	7	2026-11-29 17:05:22.155186+00	\N
559	242	1	Personne n’a dit pourquoi.	DRAFT	t	5	2026-11-29 17:05:22.42802+00	\N
560	242	2	Personne n’a dit pourquoi.	TRANSLATED	f	5	2026-11-29 17:05:22.6979+00	\N
563	243	2	Nous demandons encore.	TRANSLATED	f	5	2026-11-29 17:05:25.414818+00	\N
564	243	3	Nous demandons encore.	APPROVED	f	7	2026-11-29 17:05:26.077424+00	\N
565	244	1	Sur l’ouverture du pont	DRAFT	t	5	2026-11-29 17:05:28.765086+00	\N
566	244	2	Sur l’ouverture du pont	TRANSLATED	f	5	2026-11-29 17:05:29.487509+00	\N
567	244	3	Sur l’ouverture du pont	APPROVED	f	7	2026-11-29 17:05:29.966399+00	\N
568	245	1	Le pont ouvre.	DRAFT	t	5	2026-11-29 17:05:30.313492+00	\N
569	245	2	Le pont ouvre.	TRANSLATED	f	5	2026-11-29 17:05:30.898495+00	\N
570	245	3	Le pont ouvre.	APPROVED	f	7	2026-11-29 17:05:31.235152+00	\N
571	246	1	Chacun peut marcher.	DRAFT	t	5	2026-11-29 17:05:31.544317+00	\N
572	246	2	Chacun peut marcher.	TRANSLATED	f	5	2026-11-29 17:05:31.872472+00	\N
573	246	3	Chacun peut marcher.	APPROVED	f	7	2026-11-29 17:05:32.507449+00	\N
574	247	1	Sur la fermeture du tunnel	DRAFT	t	5	2026-11-29 17:05:35.003139+00	\N
585	250	1	Le phare est éteint.	DRAFT	t	5	2026-11-29 17:07:15.861264+00	\N
586	250	2	Le phare est éteint.	TRANSLATED	f	5	2026-11-29 17:07:16.09194+00	\N
575	247	2	Sur la fermeture du tunnel	TRANSLATED	f	5	2026-11-29 17:05:35.399169+00	\N
576	247	3	Sur la fermeture du tunnel	APPROVED	f	7	2026-11-29 17:05:35.811567+00	\N
577	248	1	Le tunnel ferme.	DRAFT	t	5	2026-11-29 17:05:36.247259+00	\N
578	248	2	Le tunnel ferme.	TRANSLATED	f	5	2026-11-29 17:05:36.614699+00	\N
579	248	3	Le tunnel ferme.	APPROVED	f	7	2026-11-29 17:05:37.117102+00	\N
580	221	1	أُغلق ميناء زبرا منذ آذار. والقوارب تنتظر في الخارج، وتنتظر معها زبرا.	DRAFT	t	10	2026-11-29 17:06:58.922484+00	\N
581	221	2	أُغلق ميناء زبرا منذ آذار. والقوارب تنتظر في الخارج، وتنتظر معها زبرا.	TRANSLATED	f	10	2026-11-29 17:07:01.107748+00	\N
582	249	1	Sur le phare	DRAFT	t	5	2026-11-29 17:07:14.637289+00	\N
583	249	2	Sur le phare	TRANSLATED	f	5	2026-11-29 17:07:15.085741+00	\N
584	249	3	Sur le phare	APPROVED	f	7	2026-11-29 17:07:15.623793+00	\N
587	250	3	Le phare est éteint.	APPROVED	f	7	2026-11-29 17:07:16.343886+00	\N
589	251	2	On the eleven phare	TRANSLATED	f	5	2026-11-30 03:27:47.62296+00	\N
590	252	1	Le phare of <1>Zabra</1> is <2>open</2> again<3>2</3>.	DRAFT	t	5	2026-11-30 03:27:48.374146+00	\N
591	252	2	Le phare of <1>Zabra</1> is <2>open</2> again<3>2</3>.	TRANSLATED	f	5	2026-11-30 03:27:50.512014+00	\N
593	253	2	It cost 1,200 euros; see <4>the report</4>.	TRANSLATED	f	5	2026-11-30 03:27:52.544549+00	\N
594	254	1	It	DRAFT	t	5	2026-11-30 03:27:53.174851+00	\N
595	254	2	It	TRANSLATED	f	5	2026-11-30 03:27:53.614173+00	\N
596	255	1	burns oil.	DRAFT	t	5	2026-11-30 03:27:54.272536+00	\N
597	255	2	burns oil.	TRANSLATED	f	5	2026-11-30 03:27:55.330458+00	\N
598	256	1	It is <1>old</1> <2>new</2>.	DRAFT	t	5	2026-11-30 03:27:55.845897+00	\N
603	254	3	It	DRAFT	f	7	2026-11-30 03:27:58.141625+00	Say it in French, please
604	255	3	Un texte 4	DRAFT	t	5	2026-11-30 03:27:58.390019+00	\N
605	256	3	Un texte 5	DRAFT	t	5	2026-11-30 03:27:59.181242+00	\N
606	264	1	عن المنارة eleven	DRAFT	t	3	2026-11-30 03:27:59.97158+00	\N
607	253	4	It cost 1,200 euros; see <4>the report</4>.	DRAFT	f	2	2026-11-30 03:28:01.131225+00	\N
608	277	1	On lamp-eleven	DRAFT	t	5	2026-11-30 03:28:02.548287+00	\N
609	277	2	On lamp-eleven	TRANSLATED	f	5	2026-11-30 03:28:03.39805+00	\N
610	277	3	On lamp-eleven	APPROVED	f	7	2026-11-30 03:28:03.893977+00	\N
611	278	1	On the lamp	DRAFT	t	5	2026-11-30 03:28:04.218736+00	\N
612	278	2	On the lamp	TRANSLATED	f	5	2026-11-30 03:28:05.110563+00	\N
613	278	3	On the lamp	APPROVED	f	7	2026-11-30 03:28:05.563791+00	\N
614	279	1	The lamp is <1>bright</1>.	DRAFT	t	5	2026-11-30 03:28:05.818389+00	\N
618	280	2	<2>Nobody</2> sees it<3>a</3>.	TRANSLATED	f	5	2026-11-30 03:28:08.416565+00	\N
621	281	2	Oil	TRANSLATED	f	5	2026-11-30 03:28:09.451232+00	\N
625	282	3	Wick	APPROVED	f	7	2026-11-30 03:28:11.193539+00	\N
627	283	2	Light at last.	TRANSLATED	f	5	2026-11-30 03:28:12.302563+00	\N
629	284	1	On wick-eleven	DRAFT	t	5	2026-11-30 03:28:14.574906+00	\N
630	284	2	On wick-eleven	TRANSLATED	f	5	2026-11-30 03:28:15.355226+00	\N
631	284	3	On wick-eleven	APPROVED	f	7	2026-11-30 03:28:15.742807+00	\N
632	285	1	On the wick	DRAFT	t	5	2026-11-30 03:28:16.020665+00	\N
633	285	2	On the wick	TRANSLATED	f	5	2026-11-30 03:28:16.849127+00	\N
634	285	3	On the wick	APPROVED	f	7	2026-11-30 03:28:17.491159+00	\N
635	286	1	The wick is <1>bright</1>.	DRAFT	t	5	2026-11-30 03:28:17.840202+00	\N
636	286	2	The wick is <1>bright</1>.	TRANSLATED	f	5	2026-11-30 03:28:18.602026+00	\N
637	286	3	The wick is <1>bright</1>.	APPROVED	f	7	2026-11-30 03:28:18.969488+00	\N
646	289	3	Wick	APPROVED	f	7	2026-11-30 03:28:22.49071+00	\N
649	290	3	Light at last.	APPROVED	f	7	2026-11-30 03:28:23.973364+00	\N
651	291	2	Sur l’huile	TRANSLATED	f	5	2026-11-30 03:28:25.748075+00	\N
592	253	1	It cost 1,200 euros; see <4>the report</4>.	DRAFT	t	5	2026-11-30 03:27:51.162992+00	\N
599	256	2	It is <1>old</1> <2>new</2>.	TRANSLATED	f	5	2026-11-30 03:27:56.798077+00	\N
600	251	3	On the eleven phare	APPROVED	f	7	2026-11-30 03:27:57.251054+00	\N
601	252	3	Le phare of <1>Zabra</1> is <2>open</2> again<3>2</3>.	APPROVED	f	7	2026-11-30 03:27:57.593506+00	\N
602	253	3	It cost 1,200 euros; see <4>the report</4>.	APPROVED	f	7	2026-11-30 03:27:57.884637+00	\N
615	279	2	The lamp is <1>bright</1>.	TRANSLATED	f	5	2026-11-30 03:28:06.681979+00	\N
616	279	3	The lamp is <1>bright</1>.	APPROVED	f	7	2026-11-30 03:28:07.160752+00	\N
617	280	1	<2>Nobody</2> sees it<3>a</3>.	DRAFT	t	5	2026-11-30 03:28:07.512527+00	\N
619	280	3	<2>Nobody</2> sees it<3>a</3>.	APPROVED	f	7	2026-11-30 03:28:08.851359+00	\N
620	281	1	Oil	DRAFT	t	5	2026-11-30 03:28:09.155442+00	\N
622	281	3	Oil	APPROVED	f	7	2026-11-30 03:28:09.993348+00	\N
623	282	1	Wick	DRAFT	t	5	2026-11-30 03:28:10.320344+00	\N
624	282	2	Wick	TRANSLATED	f	5	2026-11-30 03:28:10.6149+00	\N
626	283	1	Light at last.	DRAFT	t	5	2026-11-30 03:28:11.472826+00	\N
628	283	3	Light at last.	APPROVED	f	7	2026-11-30 03:28:12.731394+00	\N
638	287	1	<2>Nobody</2> sees it<3>a</3>.	DRAFT	t	5	2026-11-30 03:28:19.208755+00	\N
639	287	2	<2>Nobody</2> sees it<3>a</3>.	TRANSLATED	f	5	2026-11-30 03:28:19.980727+00	\N
640	287	3	<2>Nobody</2> sees it<3>a</3>.	APPROVED	f	7	2026-11-30 03:28:20.415363+00	\N
641	288	1	Oil	DRAFT	t	5	2026-11-30 03:28:20.662084+00	\N
642	288	2	Oil	TRANSLATED	f	5	2026-11-30 03:28:20.913183+00	\N
643	288	3	Oil	APPROVED	f	7	2026-11-30 03:28:21.445384+00	\N
644	289	1	Wick	DRAFT	t	5	2026-11-30 03:28:21.696888+00	\N
645	289	2	Wick	TRANSLATED	f	5	2026-11-30 03:28:21.959811+00	\N
647	290	1	Light at last.	DRAFT	t	5	2026-11-30 03:28:22.755074+00	\N
648	290	2	Light at last.	TRANSLATED	f	5	2026-11-30 03:28:23.592454+00	\N
650	291	1	Sur l’huile	DRAFT	t	5	2026-11-30 03:28:25.350436+00	\N
652	291	3	Sur l’huile	APPROVED	f	7	2026-11-30 03:28:26.275777+00	\N
653	292	1	L’huile est chère.	DRAFT	t	5	2026-11-30 03:28:26.611897+00	\N
654	292	2	L’huile est chère.	TRANSLATED	f	5	2026-11-30 03:28:26.996179+00	\N
655	292	3	L’huile est chère.	APPROVED	f	7	2026-11-30 03:28:27.66878+00	\N
\.
COPY waiver (id, translation_id, finding_key, check_id, message, reason, author_id, at) FROM stdin;
1	217	08625335f2159e9fe27ab189c082be5b52943c83481b511f49bc097e0fa97ccc	NUM_MISMATCH	The number ⁨1,200⁩ of the source is missing. Add it.	The sum is left out on purpose	2	2026-11-29 17:04:27.279999+00
2	221	79bb9ef2064b40dc82f45aa1190ce2b5488cac2f45f392ddc85c5e5bf02ef590	NUM_MISMATCH	The number ⁨3⁩ of the source is missing. Add it.	The date stands in the next paragraph	2	2026-11-29 17:06:59.467599+00
3	221	555e486cf4828894036c07e914dbedd38f7e343d63fd408bff78c38273fc7c7d	NUM_MISMATCH	The number ⁨2026⁩ of the source is missing. Add it.	The date stands in the next paragraph	2	2026-11-29 17:06:59.900935+00
4	221	5e72930ac8dd57e98eafb2c9d13a4d62e6b9e34a10858a1b71ab106795fb71ac	TERM_MISSING	The glossary wants  here. Use it.	The date stands in the next paragraph	2	2026-11-29 17:07:00.609429+00
5	251	9a52e9604cea671d1985b35d5a78ed71587ede54b6708c47d9f7ee9b44eed105	TERM_MISSING	The glossary wants ⁨fanal⁩ here. Use it.	Right as it is, says eleven	2	2026-11-30 03:27:46.970335+00
6	252	9a52e9604cea671d1985b35d5a78ed71587ede54b6708c47d9f7ee9b44eed105	TERM_MISSING	The glossary wants ⁨fanal⁩ here. Use it.	Right as it is, says eleven	2	2026-11-30 03:27:49.791265+00
7	252	f69f29c611aa1088e37f4022be682ac97d01805d69d9cb10e1a0ab11ad4fdc1a	TERM_MISSING	The glossary wants ⁨le Zabra⁩ here. Use it.	Right as it is, says eleven	2	2026-11-30 03:27:50.050536+00
8	253	c952f76081417b4eb029dbc69b2c1fab447f3d8c7fd9166453c3a9aca1114dc7	UNTRANSLATED	The translation is the same as the source. Translate it.	Right as it is, says eleven	2	2026-11-30 03:27:52.122027+00
9	255	e0e48208fc7a684e1898aa95b91df66a2532a816eba6a35da1d1cdbeb0484cd2	UNTRANSLATED	The translation is the same as the source. Translate it.	Right as it is, says eleven	2	2026-11-30 03:27:55.026527+00
10	256	fc9da30d21a3769583a844e0adc10767a3ef1f45c2761f84ac8e0b16dcd35d78	UNTRANSLATED	The translation is the same as the source. Translate it.	Right as it is, says eleven	2	2026-11-30 03:27:56.410729+00
11	277	5e8d4a63370ff6cf8b36adbed4267c28a786aebc3d1e8feafe510a537b1305c1	UNTRANSLATED	The translation is the same as the source. Translate it.	Right as it is, says eleven	2	2026-11-30 03:28:03.09554+00
12	278	e52b46c4a99c3f93530d5ccd89d4d85f4d3d6e6d74357d24e19de4100426e0d7	UNTRANSLATED	The translation is the same as the source. Translate it.	Right as it is, says eleven	2	2026-11-30 03:28:04.814135+00
13	279	d3fd2722bff2944d88c9bcabc66ac9f4a09c6b49a777e81197720ea7965dfaac	UNTRANSLATED	The translation is the same as the source. Translate it.	Right as it is, says eleven	2	2026-11-30 03:28:06.391417+00
14	280	f066558bbc161d5aa3de52d7978d9bfd3812a5c31a92a9c9821a74946e8431e3	UNTRANSLATED	The translation is the same as the source. Translate it.	Right as it is, says eleven	2	2026-11-30 03:28:08.103232+00
15	283	977f0af2dabae06e0a9cbe29e660c5c71323971cebf39d4c084d4802dc93fb10	UNTRANSLATED	The translation is the same as the source. Translate it.	Right as it is, says eleven	2	2026-11-30 03:28:12.043999+00
16	284	887259862ded2aaf2b8381f6ef0b83a3e7b3e4dbab472674cdcf60c54699534e	UNTRANSLATED	The translation is the same as the source. Translate it.	Right as it is, says eleven	2	2026-11-30 03:28:15.072476+00
17	285	b956e2f26d858ffa9d3cc49c141bd4d34d7c204b8318e07cfd053ce7384815a1	UNTRANSLATED	The translation is the same as the source. Translate it.	Right as it is, says eleven	2	2026-11-30 03:28:16.5714+00
18	286	5728e193c15fd16583b924079e59b950e4fce28574148fa7abcfc5311b5202dd	UNTRANSLATED	The translation is the same as the source. Translate it.	Right as it is, says eleven	2	2026-11-30 03:28:18.344769+00
19	287	f066558bbc161d5aa3de52d7978d9bfd3812a5c31a92a9c9821a74946e8431e3	UNTRANSLATED	The translation is the same as the source. Translate it.	Right as it is, says eleven	2	2026-11-30 03:28:19.700271+00
20	290	977f0af2dabae06e0a9cbe29e660c5c71323971cebf39d4c084d4802dc93fb10	UNTRANSLATED	The translation is the same as the source. Translate it.	Right as it is, says eleven	2	2026-11-30 03:28:23.299894+00
\.
SELECT setval('abbreviation_id_seq', 4);
SELECT setval('accepted_form_id_seq', 4);
SELECT setval('account_id_seq', 12);
SELECT setval('concept_change_seq', 201);
SELECT setval('concept_link_id_seq', 4);
SELECT setval('concept_seq', 201);
SELECT setval('conflict_id_seq', 4);
SELECT setval('doubt_id_seq', 3);
SELECT setval('edition_file_id_seq', 44);
SELECT setval('edition_id_seq', 9);
SELECT setval('edition_line_id_seq', 60);
SELECT setval('job_id_seq', 18);
SELECT setval('memory_entry_id_seq', 186);
SELECT setval('no_name_id_seq', 2);
SELECT setval('paragraph_id_seq', 109);
SELECT setval('past_segment_id_seq', 26);
SELECT setval('personal_token_id_seq', 2);
SELECT setval('proposed_revision_id_seq', 5);
SELECT setval('recheck_id_seq', 123);
SELECT setval('revision_id_seq', 17);
SELECT setval('ruling_id_seq', 2);
SELECT setval('segment_id_seq', 145);
SELECT setval('split_exception_id_seq', 5);
SELECT setval('statement_id_seq', 14);
SELECT setval('switch_off_id_seq', 3);
SELECT setval('term_seq', 1001);
SELECT setval('trail_entry_id_seq', 481);
SELECT setval('translation_id_seq', 292);
SELECT setval('translation_revision_id_seq', 655);
SELECT setval('waiver_id_seq', 20);
