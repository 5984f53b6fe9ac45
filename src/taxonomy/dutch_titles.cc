// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/dutch_titles.h"

namespace overstap::taxonomy {

constinit std::string_view const kTitleSynonyms = R"(
850 manager leidinggevende chef hoofd verantwoordelijke bedrijfsleider
700 manager directeur beheerder leider
700 directeur leidinggevende bestuurder
800 bedrijfsleider ondernemer exploitant uitbater
800 ondernemer eigenaar zelfstandige houder
850 voorman ploegbaas ploegchef ploegleider teamleider meestergast werkmeester
750 teamleider supervisor voorman opzichter afdelingshoofd
800 supervisor toezichthouder opzichter
800 afdelingsmanager afdelingshoofd afdelingschef
850 filiaalmanager filiaalhouder filiaalleider filiaalchef winkelmanager winkelchef
700 filiaalmanager bedrijfsleider
850 winkelier detailhandelaar winkelhouder
700 winkelier ondernemer
850 projectleider projectmanager projectcoordinator
800 uitvoerder werfleider bouwopzichter
700 uitvoerder voorman projectleider
850 hoofduitvoerder projectleider
850 ceo directeur
950 docent leraar leerkracht onderwijsgevende lesgever
750 docent lector hoogleraar onderwijzer vakdocent
850 hoogleraar professor
800 trainer instructeur opleider coach
700 docent instructeur opleider
850 praktijkopleider leermeester praktijkinstructeur
800 praktijkopleider instructeur
900 groepsleerkracht onderwijzer
900 voortgezet secundair middelbaar
900 basisonderwijs basisschool
850 basisonderwijs primair lager
900 beroepsonderwijs mbo
900 kleuteronderwijs kleuterschool
850 hogeschool universiteit hbo
800 universitair hoger academisch
800 onderwijs school opleiding educatie
850 onderzoeker wetenschapper vorser researcher
800 onderzoek research
800 monteur technicus technieker mecanicien
750 monteur installateur reparateur hersteller
800 reparateur hersteller onderhoudsmonteur
800 onderhoud reparatie herstelling service
850 elektricien elektromonteur elektrotechnicus elektrieker
850 loodgieter sanitairinstallateur
850 automonteur autotechnicus automecanicien garagist
850 operator bediener machinist machinebediener machineoperator
750 procesoperator operator
700 bediener medewerker
850 chauffeur bestuurder
850 vrachtwagenchauffeur vrachtwagenbestuurder trucker truckchauffeur camionchauffeur
850 machinist treinbestuurder
850 auto wagen personenauto automobiel
800 auto voertuig motorvoertuig
900 vrachtwagen vrachtauto truck camion
850 bus autobus touringcar autocar
950 fiets rijwiel
900 tweewieler fiets motorfiets
900 vliegtuig luchtvaartuig
750 luchtvaart vliegtuig luchthaven
900 luchthaven vliegveld
900 schip boot vaartuig
800 schipper kapitein gezagvoerder
700 scheepvaart zeevaart binnenvaart maritiem
800 spoorweg spoor rail trein
850 heftruck vorkheftruck
850 piloot vlieger
850 steward stewardess cabinepersoneel
850 transport vervoer
750 transport logistiek logistieke
850 expediteur expeditie
850 magazijn opslag depot
850 magazijnmedewerker magazijnier
750 magazijnmedewerker orderpicker logistiek
850 bezorger besteller koerier
850 postbode postbesteller brievenbesteller
900 arts dokter geneesheer medicus
800 geneeskunde medisch geneeskundige
900 verpleegkundige verpleger
850 verzorgende verzorger zorgkundige
750 ziekenverzorgende verzorgende verpleegkundige
850 apotheker farmaceut
850 dierenarts veterinair diergeneeskundige
850 ziekenhuis kliniek hospitaal
850 gezondheidszorg zorg
850 fysiotherapeut kinesitherapeut kinesist
850 dietist voedingsdeskundige
850 verloskundige vroedvrouw
850 thuiszorg thuishulp gezinszorg
850 ggz psychiatrie
850 ambulance ziekenwagen
850 opticien oogmeetkundige
850 gehandicapten beperking
850 bejaarden ouderen
850 kinderopvang kinderdagverblijf creche
850 jeugd kinderen jongeren
850 opvoeder pedagogisch begeleider
850 therapeut behandelaar
850 medewerker bediende beambte functionaris
750 medewerker werker arbeider assistent
800 assistent hulp helper knecht
800 productiemedewerker fabrieksarbeider fabrieksmedewerker productiearbeider
850 arbeider werkman
850 secretaresse secretariaatsmedewerker directiesecretaresse
850 administratief administratie kantoor
850 boekhouding boekhouder boekhoudkundig administrateur
850 receptionist baliemedewerker onthaalmedewerker
850 telefonist telefoniste
900 callcenter contactcenter contactcentrum klantcontact klantencontact
800 klantenservice klantendienst callcenter klantcontact
800 klant client
900 hr personeel personeelszaken hrm
850 recruiter werver
850 ict it informatica automatisering
750 ict computer software
850 programmeur ontwikkelaar developer
850 systeembeheerder netwerkbeheerder
850 beheerder administrator
900 ontwerper designer vormgever
850 ontwerp design vormgeving
850 adviseur consultant consulent raadgever
850 expert deskundige specialist
750 specialist adviseur
850 inspecteur controleur keurmeester keurder
850 inspectie controle keuring
800 toezichthouder inspecteur opzichter surveillant
850 analist analyst
850 beleidsmedewerker beleidsambtenaar beleidsadviseur
850 jurist rechtsgeleerde
750 advocaat jurist
850 juridisch recht rechten
850 ambtenaar overheidsfunctionaris
900 ingenieur engineer
750 ingenieur constructeur ontwerper
850 calculator kostendeskundige
850 werkvoorbereider productieplanner
850 planner planning
850 verkoper verkoopmedewerker winkelbediende winkelmedewerker verkoopster
800 verkoper verkoopspecialist verkoopadviseur
850 verkoopmedewerker verkoopspecialist
850 verkoop sales
850 verkoper vertegenwoordiger
850 accountmanager vertegenwoordiger
850 inkoper aankoper
850 inkoop aankoop
850 kassier kassamedewerker caissiere
850 detailhandel winkel kleinhandel
850 groothandel grossier
850 handelaar koopman verkoper
850 makelaar vastgoedmakelaar
850 verhuur verhuring
850 verhuurder verhuurmedewerker
850 vastgoed onroerend
850 verzekeringen verzekering assurantie
850 bank bankwezen
850 financieel financien finance
850 fiscaal belasting belastingen
850 fiscalist belastingadviseur
850 marketing reclame
850 communicatie voorlichting
850 voorlichter woordvoerder
850 kok keukenmedewerker
900 kelner ober
850 horeca restaurant
850 barkeeper barman bartender
850 gastheer host
850 hotel logies
850 toerisme toeristisch reizen recreatie
850 reisleider reisbegeleider
850 gids rondleider
850 evenementen events
850 schoonmaker poetser reiniger
850 schoonmaak reiniging
850 huishoudelijk huishoudelijke huishoud
850 beveiliger bewaker bewakingsagent beveiligingsmedewerker beveiligingsbeambte
850 beveiliging bewaking
850 politieagent politie agent
850 brandweerman brandweer brandwacht
850 militair soldaat defensie
850 landmacht leger
850 luchtmacht defensie
850 marine zeemacht
850 gevangenis penitentiaire
850 kapper haarstylist
850 schoonheidsspecialist schoonheidsverzorger
850 tuinman hovenier tuinier
850 groenvoorziening plantsoen groen
850 landbouwer boer agrarier
800 kweker teler
850 kwekerij teelt
850 landbouw agrarisch
850 veehouder fokker
850 visser visserman
850 slager beenhouwer
850 slagerij slachterij
850 levensmiddelen voedingsmiddelen voeding
850 zuivel melk
850 dranken drank
850 timmerman schrijnwerker
850 meubelmaker schrijnwerker
850 metselaar metser
850 stukadoor pleisteraar stucadoor
850 schilder huisschilder
850 stratenmaker bestrater
850 dakdekker dakwerker
850 aannemer bouwondernemer
850 bouw bouwnijverheid bouwkunde bouwkundig
850 gww wegenbouw waterbouw
850 wegenbouw wegenwerken
850 kraanmachinist kraanbestuurder kraandrijver
850 landmeter landmeetkundige
850 stedenbouwkundige planoloog
850 kleermaker tailleur
850 naaister confectiemedewerker
850 kleding kledij mode confectie
850 schoenen schoeisel
850 stof textiel stoffen
850 stoffeerder bekleder
850 meubels meubelen meubel
850 juwelen sieraden
850 juwelier edelsmid goudsmid
850 huisraad huishoudartikelen
850 wapens wapen munitie
850 bloemist florist
850 speelgoed spellen
850 boeken boek
850 fabricage productie vervaardiging
850 fabriek industrie industrieel
850 industriele industrieel
850 maker vervaardiger fabrikant
850 bewerker verwerker
850 bewerking verwerking
850 bereider bereiding
850 inpakker verpakker
850 laborant laboratoriummedewerker
850 laboratorium lab
850 kwaliteit quality
850 afval vuilnis vuil
850 milieu milieukundig
850 energie stroom
850 elektrisch elektriciteit elektrotechnisch
850 elektrotechniek elektriciteit elektronica
850 werktuigbouw werktuigbouwkunde machinebouw mechanica
850 werktuigkundige mecanicien
850 werktuigbouwkundig mechanisch
850 gereedschap gereedschappen werktuig
850 apparaat toestel
850 apparaten toestellen apparatuur
850 machine machines
850 installatie installaties
850 koeltechniek koeling
850 verwarming cv
850 metaal metalen
850 hout houten
850 kunststof plastic
850 keramiek aardewerk
850 steen natuursteen
850 drukker printer
850 journalist verslaggever reporter
850 redacteur eindredacteur
850 televisie tv
850 film bioscoop
850 theater toneel podium
850 acteur toneelspeler
850 muzikant musicus instrumentalist
850 zanger vocalist
850 kunstenaar artiest
850 beeldhouwer beeldend
850 schrijver auteur
850 vertaler tolk
850 geestelijke predikant dominee pastoor priester voorganger
750 geestelijke imam rabbijn
850 godsdienst religie
850 hulpverlener hulpverlening
850 welzijn welzijnswerk
850 sporter atleet sportman
850 rechter magistraat
850 minister bewindsman
850 politicus volksvertegenwoordiger
850 impresario agent
850 producent producer
850 regisseur director
850 medewerkster medewerker
850 werknemer medewerker
)";

constinit std::string_view const kTitleMeanings = R"(
hoogleraar = docent hoger onderwijs
universitair docent = hoger onderwijs
lector = docent hoger onderwijs
1e graads = voortgezet onderwijs
2e graads = voortgezet onderwijs
eerstegraads = voortgezet onderwijs
tweedegraads = voortgezet onderwijs
mbo = beroepsonderwijs
hbo = hoger onderwijs
ggz = geestelijke gezondheidszorg
gww = weg waterbouw
)";

constinit std::string_view const kGradeWords =
    "junior senior medior allround aankomend eerste tweede 1e 2e 3e algemeen meewerkend hoger middelbaar lager graads "
    "leerling "
    "zelfstandig";

}  // namespace overstap::taxonomy
