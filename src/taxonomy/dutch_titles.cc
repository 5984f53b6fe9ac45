// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/dutch_titles.h"

namespace overstap::taxonomy {

// 850 to 950: one can stand for the other in a title. 700 to 800: near enough to offer. "a+b" is a compound
// that also counts by its parts; a word without + is never taken apart.
constinit std::string_view const kTitleSynonyms = R"(
850 manager leidinggevende chef hoofd verantwoordelijke bedrijfsleider
850 hoofd leider
750 manager directeur beheerder leider
750 directeur leidinggevende bestuurslid ceo
800 bedrijfsleider ondernemer exploitant uitbater
800 ondernemer eigenaar zelfstandige houder
750 zelfstandige freelancer zzp
850 voorman ploegbaas ploegchef ploegleider teamleider meestergast werkmeester
800 teamleider supervisor opzichter afdelings+hoofd team+manager team+coordinator
800 supervisor toezichthouder opzichter
800 afdelings+manager afdelings+hoofd afdelings+chef
850 filiaal+manager filiaal+houder filiaal+leider filiaal+chef winkel+manager winkel+chef
750 filiaal+manager bedrijfsleider
850 productie+leider productie+manager productie+chef
850 winkelier detailhandelaar winkel+houder
750 winkelier ondernemer
850 project+leider project+manager project+coordinator
800 coordinator regisseur planner organisator
850 uitvoerder werfleider
750 uitvoerder voorman project+leider
850 adjunct plaatsvervangend vice
850 medewerker bediende beambte functionaris personeelslid werknemer
800 medewerker werker arbeider assistent kracht
850 assistent hulp helper ondersteuner
750 assistent knecht
850 stagiair trainee
850 productie+medewerker productie+arbeider fabrieks+arbeider fabrieks+medewerker
850 afdeling dienst
850 bedrijf onderneming firma
750 instelling organisatie
850 expert deskundige specialist
750 specialist adviseur
850 adviseur consultant consulent raadgever
850 inspecteur controleur keurmeester keurder
850 inspectie controle keuring
750 toezichthouder inspecteur surveillant
850 analist analyst
850 onderzoeker wetenschapper vorser researcher
800 onderzoek research wetenschap
850 ingenieur engineer
750 ingenieur constructeur ontwerper
850 ontwerper designer vormgever
850 ontwerp design vormgeving
850 maker vervaardiger fabrikant
800 bewerker verwerker
800 bewerking verwerking
850 fabricage productie vervaardiging
800 fabriek industrie industrieel
850 industrieel industriele
800 onderhoud reparatie herstelling service

950 docent leraar leerkracht onderwijsgevende lesgever
800 docent lector hoogleraar onderwijzer vakdocent
850 hoogleraar professor
850 groepsleerkracht onderwijzer
850 trainer instructeur opleider coach
750 docent instructeur opleider
850 praktijkopleider leermeester praktijkinstructeur
800 praktijkopleider instructeur
850 onderwijs+assistent klassen+assistent leraar+ondersteuner
900 voortgezet secundair middelbaar
900 basisonderwijs basisschool
800 basisonderwijs primair lager
900 beroepsonderwijs mbo
900 kleuteronderwijs kleuterschool
850 hogeschool universiteit hbo
850 universitair hoger academisch
850 speciaal buitengewoon
800 onderwijs school opleiding educatie
850 cursus opleiding training
850 rector school+hoofd school+directeur
800 taal talen
750 talen engels duits frans spaans italiaans arabisch turks russisch chinees
750 taal engels duits frans spaans italiaans arabisch turks russisch chinees
800 natuurkunde fysica
800 scheikunde chemie
800 aardrijkskunde geografie
800 economie economisch
800 bedrijfskunde bedrijfseconomie
750 techniek technologie technisch
750 bestuurskunde bestuurlijk
850 sport+instructeur fitness+instructeur fitness+trainer sport+leraar
850 zwem+instructeur zwem+onderwijzer
850 badmeester redder
850 rij+instructeur rijschool+instructeur

850 monteur technicus technieker mecanicien
800 monteur installateur reparateur hersteller
850 reparateur hersteller onderhouds+monteur
850 elektricien elektro+monteur elektro+technicus elektrieker
850 elektro+mecanicien elektro+monteur
850 loodgieter sanitair+installateur
850 verwarmings+monteur verwarmings+installateur
850 auto+monteur auto+technicus auto+mecanicien garagist
850 fietsenmaker fiets+hersteller rijwiel+hersteller
850 operator bediener machinist machine+bediener machine+operator
750 bediener medewerker
800 constructie+bankwerker metaal+bewerker
800 verspaner draaier frezer
850 plaat+werker plaat+bewerker
850 lakker verfspuiter spuiter
800 assemblage montage
800 assemblage+medewerker monteerder monteur
850 inpakker verpakker
850 laborant laboratorium+medewerker
800 laboratorium lab
850 kwaliteits+controleur kwaliteits+inspecteur kwaliteits+medewerker
850 kwaliteit quality
850 werktuigbouw werktuigbouwkunde machinebouw
800 werktuigbouwkundig mechanisch
750 werktuigbouw mechanica
850 elektrotechniek elektronica elektriciteit
800 elektrisch elektrotechnisch
800 koeltechniek koeling
800 airco airconditioning klimaat
800 telecom telecommunicatie
850 gereedschap gereedschappen
850 apparaat toestel
850 apparaten toestellen apparatuur
850 machine machines
850 installatie installaties
850 metaal metalen
850 hout houten
850 kunststof plastic
850 keramiek aardewerk

850 chauffeur bestuurder
850 vrachtwagen vrachtauto truck camion
850 vrachtwagen+chauffeur trucker
850 bus autobus touringcar autocar
850 auto wagen personenauto automobiel
800 auto voertuig motorvoertuig
850 bestelwagen bestelauto bestelbus
850 fiets rijwiel
800 tweewieler fiets motorfiets
800 tram metro
850 spoorweg spoor trein rail
800 machinist trein+bestuurder
850 conducteur trein+begeleider
850 heftruck vorkheftruck hefwagen
900 vliegtuig luchtvaartuig
800 luchtvaart vliegtuig
900 luchthaven vliegveld
850 piloot vlieger
850 steward cabine+personeel
850 purser cabine+chef
850 bagage+medewerker bagage+afhandelaar
800 passagier reiziger
900 schip boot vaartuig
800 schipper kapitein gezagvoerder
750 scheepvaart zeevaart binnenvaart maritiem
850 haven+arbeider haven+werker stuwadoor dokwerker
850 transport vervoer
750 transport logistiek
800 logistiek distributie
850 expediteur expeditie
850 magazijn opslag depot
850 magazijn+medewerker magazijnier
800 magazijn+medewerker orderpicker
850 voorraad stock
850 bezorger besteller koerier
850 pakket+bezorger post+besteller
850 postbode post+besteller brieven+besteller
850 taxi+chauffeur taxi+bestuurder

900 arts dokter geneesheer medicus
800 geneeskunde medisch geneeskundig
900 verpleegkundige verpleger
800 verzorgende verzorger zorgkundige
750 ziekenverzorgende verzorgende
850 apotheker farmaceut
850 geneesmiddelen medicijnen farmaceutisch
850 dierenarts veterinair diergeneeskundige
850 dier dieren
850 ziekenhuis kliniek hospitaal
850 verpleeghuis woonzorgcentrum verzorgingshuis rusthuis
850 gezondheidszorg zorg
850 fysiotherapeut kinesitherapeut kinesist
850 fysiotherapie kinesitherapie
850 ergotherapeut bezigheidstherapeut
850 therapeut behandelaar
850 dietist voedingsdeskundige
850 verloskundige vroedvrouw
850 kinderarts pediater
850 vrouwenarts gynaecoloog
850 oogarts oftalmoloog
850 dermatoloog huidarts
850 neuroloog zenuwarts
850 opticien optometrist
850 tandprotheticus tandtechnicus
850 thuiszorg thuishulp gezinszorg
850 huishoudelijk huishoudelijke
850 psychiatrie ggz
850 ambulance ziekenwagen
850 gehandicapten beperking
850 bejaarden ouderen
850 jeugd jongeren kinderen
850 kinderopvang kinderdagverblijf creche
850 kinder+leider kinder+verzorger kinder+begeleider
850 gastouder onthaalouder
850 oppas babysitter
800 opvoeder pedagoog
800 groeps+leider begeleider opvoeder
850 jeugd+werker jongeren+werker
850 opbouw+werker buurt+werker wijk+werker
850 activiteiten+begeleider animator
850 hulpverlener hulpverlening
850 maatschappelijk sociaal
850 welzijn welzijnswerk
850 uitvaart begrafenis
850 uitvaart+verzorger begrafenis+ondernemer

850 secretaresse secretariaats+medewerker directie+secretaresse
850 administratief administratie
750 administratief kantoor
850 boekhouder boekhoud+medewerker
800 boekhouding boekhoudkundig
800 accountant revisor
800 controller auditor
850 loon+administrateur salaris+administrateur
850 loonadministratie salarisadministratie
850 receptionist balie+medewerker onthaal+medewerker
850 receptie onthaal balie
850 callcenter contactcenter contactcentrum klantcontact klantencontact
850 klantenservice klantendienst
800 klantenservice callcenter klantcontact
850 klant client
850 helpdesk servicedesk
850 telefonist telefonisch
850 hr personeel personeelszaken hrm
850 recruiter werver
850 intercedent arbeids+bemiddelaar uitzend+consulent
850 jobcoach loopbaan+begeleider loopbaan+adviseur
850 reintegratie arbeidsbemiddeling
850 schuldhulpverlener budget+consulent schuld+bemiddelaar
850 ict it informatica automatisering
800 ict computer software
850 programmeur ontwikkelaar developer
850 software applicatie applicaties
850 systeem+beheerder netwerk+beheerder
850 beheerder administrator
850 web website internet
850 data gegevens
850 database databank
850 jurist rechtsgeleerde
750 advocaat jurist
800 juridisch recht rechten
850 deurwaarder gerechtsdeurwaarder
800 rechter magistraat
800 mediator bemiddelaar
850 beleids+medewerker beleids+ambtenaar beleids+adviseur
800 ambtenaar overheid
850 financieel financien finance
850 fiscaal belasting belastingen
850 fiscalist belasting+adviseur
850 verzekeringen verzekering assurantie
850 schade+behandelaar claim+behandelaar
850 taxateur schatter
850 bank bankwezen
850 belegger investeerder
850 belegging investering
850 krediet lening
800 marketing reclame
800 communicatie voorlichting
850 voorlichter woordvoerder
850 archivaris archief+medewerker
850 bibliothecaris bibliotheek+medewerker
850 calculator kosten+deskundige
800 werkvoorbereider productie+planner

850 verkoper verkoop+medewerker winkel+bediende winkel+medewerker
800 verkoper verkoop+specialist verkoop+adviseur
850 verkoop+medewerker verkoop+specialist
850 verkoop+assistent winkel+hulp winkel+assistent
850 verkoop sales
750 verkoop detailhandel winkel
800 vertegenwoordiger verkoper account+manager
850 inkoper aankoper
850 inkoop aankoop
850 kassier kassa+medewerker caissiere
850 detailhandel winkel kleinhandel
850 groothandel grossier
850 handelaar koopman
750 handelaar verkoper
850 makelaar vastgoed+makelaar
850 vastgoed onroerend
850 verhuurder verhuur+medewerker
850 vakkenvuller rekkenvuller
850 markt+koopman markt+kramer
850 export uitvoer
850 import invoer
850 woninginrichting meubelen
850 meubels meubelen meubel
850 interieur binnenhuis
850 juwelen sieraden
850 juwelier edelsmid goudsmid
850 schoenen schoeisel
850 kleding kledij mode confectie
800 textiel stoffen
850 lederwaren leer
850 vloerbedekking tapijt tapijten
850 levensmiddelen voedingsmiddelen voeding
800 elektronica elektrotechnische
850 boeken boek
850 speelgoed spellen

850 keuken+hulp keuken+assistent keuken+medewerker afwasser
800 kok chef
850 kelner ober serveerder
850 barkeeper barman bartender
850 cafe bar kroeg
800 horeca restaurant
850 cafetaria snackbar fastfood
850 hotel logies
850 toerisme toeristisch reizen
750 toerisme recreatie
850 reis+leider reis+begeleider
850 reis+adviseur reis+consulent reis+agent
850 gids rondleider
850 evenementen events evenement
850 camping kampeerterrein
850 banketbakker patissier
850 brood bakkerij
850 slager beenhouwer
850 slagerij beenhouwerij
850 vlees vleeswaren
850 gevogelte pluimvee
850 zuivel melk

850 schoonmaker poetser reiniger
850 schoonmaak reiniging
850 interieurverzorger schoonmaker
850 huishoud+hulp poets+hulp
850 glazenwasser ruitenwasser
850 wasserij stomerij droogkuis
850 beveiliger bewaker bewakings+agent beveiligings+medewerker beveiligings+beambte
850 beveiliging bewaking security
850 portier concierge
850 huismeester concierge
800 handhaver toezichthouder stadswacht
850 bewaarder cipier
850 gevangenis penitentiaire
850 rechercheur detective
850 douanier douane
850 politie+agent politie
850 brandweer+man brandweer brandwacht
800 militair soldaat defensie
800 landmacht leger
800 luchtmacht defensie
800 marine zeemacht
850 kapper haarstylist
850 schoonheids+specialist schoonheids+verzorger
850 visagist grimeur
850 manicure nagelstylist

850 aannemer bouw+ondernemer
850 bouw bouwnijverheid
800 bouw bouwkunde bouwkundig
850 bouwvakker bouw+vakarbeider bouw+arbeider
850 timmerman schrijnwerker
850 meubelmaker schrijnwerker
850 metselaar metser
850 stukadoor pleisteraar stucadoor
850 schilder huis+schilder
850 stratenmaker bestrater
850 dakdekker dak+werker
850 vloerenlegger vloer+legger parket+legger
850 tegelzetter tegelaar
850 glaszetter glazen+zetter
850 kraan+machinist kraan+bestuurder kraan+drijver
850 wegenbouw wegenwerken
800 grond+werker wegen+werker
850 landmeter landmeetkundige
850 stedenbouwkundige planoloog
850 interieur+architect binnenhuis+architect
850 riool riolering
850 ramen kozijnen raam
850 deuren deur
850 woning huis
850 gebouw gebouwen

850 tuinman hovenier tuinier
850 groenvoorziening plantsoen groen
850 landbouwer boer agrarier
850 landbouw agrarisch
800 kweker teler
800 kwekerij teelt
850 veehouder fokker
850 rundvee koeien
850 paarden paard
850 honden hond
850 groente groenten
850 bomen boom
850 bosbouw bos
850 boswachter natuur+beheerder
800 natuur landschap
850 visser visserman
800 akkerbouw gewassen
850 glastuinbouw kas
850 recycling recyclage hergebruik
850 afval vuilnis vuil
850 milieu milieukundig
800 duurzaamheid milieu
850 energie stroom

850 kleermaker tailleur
850 naaister confectie+medewerker
850 schoenmaker schoen+hersteller
850 stoffeerder bekleder
850 bloemist florist
850 drukker printer
850 drukkerij grafisch
850 journalist verslaggever reporter
850 redacteur eindredacteur
850 uitgever uitgeverij
850 vertaler tolk
850 televisie tv
850 theater toneel podium
850 acteur toneelspeler
850 muzikant musicus instrumentalist
850 zanger vocalist
850 kunstenaar artiest
850 componist toondichter
850 dirigent orkestleider
850 presentator omroeper
850 geluids+technicus audio+technicus
850 licht+technicus belichter
850 cameraman videograaf
850 producent producer
850 schrijver auteur
850 suppoost zaalwachter
850 museum tentoonstelling
850 geestelijke predikant dominee pastoor priester voorganger imam rabbijn
800 godsdienst religie kerk
850 sporter atleet
850 scheidsrechter arbiter
850 politicus volksvertegenwoordiger
850 officier luitenant
800 matroos dek+knecht zeeman
850 stuurman stuur+officier
850 veiling+meester veiling+houder
850 conservator curator
850 terrein+meester terrein+beheerder terrein+verzorger
850 lokettist loket+bediende loket+medewerker
750 lokettist balie+medewerker
800 hulp+kracht hulp assistent
850 seizoens+kracht seizoen+arbeider
850 productie+assistent productie+medewerker
850 facilitair facility
850 order+picker order+verzamelaar
850 kastelein cafe+houder
850 lasser las+technicus
850 smid smeder
850 modelleur model+maker
850 mal+maker matrijzen+maker
850 gieter gieterij
850 coupeuse naaister
850 wever weverij
850 bloembinder bloemist
850 bezorging levering
850 verhuizer verhuis+medewerker
850 kraamverzorgende kraam+zorg
850 praktijkondersteuner praktijk+assistent
850 groen+voorziener hovenier
800 tractor trekker
850 loon+bedrijf loon+werk
850 bosarbeider bos+werker
850 baggeraar bagger+werker
850 enqueteur interviewer
850 verslaving verslavingszorg
850 ouderen senioren
850 zieken patienten
800 begeleider coach
850 hoofd+redacteur redactie+chef
850 programma+maker producent
850 film cinema
850 foto fotografie
850 muziek muzikaal
850 dans danser
850 kunst kunsten
850 kunst artistiek
850 wapens wapen
850 post brieven
850 plan planning
850 bestuur bestuurlijk
850 gemeente gemeentelijk
850 rijk nationaal
800 stad stedelijk
850 gebied regio
850 district regio rayon
850 huis woning
850 zee maritiem
850 voertuig voertuigen
850 product producten
850 artikel artikelen
850 materiaal materialen
850 goederen waren
850 dienst diensten

850 kantoor office
850 veiligheid safety
850 ontwikkeling development
850 inkoop purchasing procurement
850 inkoper buyer
850 magazijn warehouse
850 productie production manufacturing
850 onderhoud maintenance
850 keten chain
850 bedrijf business
850 gebruiker user
850 netwerk network
850 systeem system
850 risico risk
850 krediet credit
850 verzekering insurance
850 merk brand
850 winkel shop store retail
850 klant customer
850 klantenservice customer+service
850 dienst service
850 reizen travel
850 zorg care
850 gezondheid health
850 verpleegkundige nurse
850 arts physician doctor
850 leraar teacher
850 onderwijs education
850 kok cook
850 chauffeur driver
850 monteur mechanic technician fitter
850 elektricien electrician
850 loodgieter plumber
850 lasser welder
850 timmerman carpenter
850 metselaar bricklayer
850 schilder painter
850 boekhouder bookkeeper
850 schoonmaker cleaner
850 bewaker guard
850 kapper hairdresser
850 boer farmer
850 bakker baker
850 slager butcher
850 kelner waiter
850 hoofd head
850 directeur director
850 assistent assistant
800 medewerker worker employee clerk
850 verkoper salesperson
850 vrachtwagen lorry
850 vliegtuig aircraft airplane
850 luchthaven airport
850 schip ship vessel
850 auto car
850 trein train
850 spoorweg railway
850 fiets bicycle
850 gebouw building
850 bouw construction
850 hout wood
850 metaal metal
850 papier paper
850 textiel textile
850 kleding clothing
850 schoenen footwear
850 voeding food
850 vlees meat
850 vis fish
850 dier animal
850 milieu environmental
850 energie energy
850 afval waste
850 machine machinery
850 gereedschap tools
850 apparatuur equipment
850 wetenschap science
850 techniek engineering
850 financieel financial
850 recht legal law
850 taal language
850 kind child
850 sociaal social
850 muziek music
850 kunst art
850 toezicht supervision
850 leiding management
850 beheer management
850 advies advice
850 verkoop selling
850 levering delivery
850 koerier courier
850 beveiliging guarding
850 planning scheduling
)";

constinit std::string_view const kTitleMeanings = R"(
hoogleraar = docent hoger onderwijs
universitair docent = hoger onderwijs
universitair hoofd docent = hoger onderwijs
lector = docent hoger onderwijs
1e graads = voortgezet onderwijs
2e graads = voortgezet onderwijs
eerstegraads = voortgezet onderwijs
tweedegraads = voortgezet onderwijs
vmbo = voortgezet onderwijs
havo = voortgezet onderwijs
vwo = voortgezet onderwijs
mbo = beroepsonderwijs
hbo = hoger onderwijs
ggz = geestelijke gezondheidszorg
gww = weg waterbouw
hrm = human resources
)";

constinit std::string_view const kGradeWords =
    "junior senior medior allround aankomend eerste tweede 1e 2e 3e algemeen meewerkend hoger middelbaar lager graads "
    "zelfstandig koninklijk koninklijke overig overige divers diverse";

}  // namespace overstap::taxonomy
