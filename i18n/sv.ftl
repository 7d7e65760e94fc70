# Svenska: the interface in Swedish as used in Finland. Grouped by room; keys are the same in all languages.

## Languages and formats
language-name = Svenska
format-time = %H.%M
format-date = %-d.%-m.%Y
format-moment = %-d.%-m.%Y kl. %H.%M

## Site: the frame of every page
site-skip = Gå till innehållet
site-languages = Språk
site-menu = Meny
site-main-menu = Huvudmeny
site-search-label = Sök i kurserna
site-search-button = Sök
site-courses = Kurser
site-home = Mina kurser
site-help = Råd och hjälp
site-preferences = Text och färger
site-breadcrumb = Länkstig
site-footer = Om webbplatsen
site-not-me = Jag är inte samma person
site-finish = Avsluta på den här enheten
site-in-other-language = Den här sidan finns ännu inte på det här språket. Texten nedan är på språket: { $language }.
site-read-simple = Läs detta på lättläst språk
site-read-standard = Läs detta på vanligt språk
site-simple-unchecked = Läsare har ännu inte kontrollerat den här lättlästa texten.
site-description = Korta, tydliga kurser i att använda telefon och dator. I din egen takt, utan inloggning, gratis.

## Front page
front-title = Lär dig digitala färdigheter steg för steg
front-lead = Korta, tydliga kurser i att använda telefon och dator. I din egen takt, utan inloggning, gratis.
front-choose = Välj en kurs
front-picture = Teckning: en person går lugnt uppför en trappa med en telefon i handen. Högre upp sträcker en annan person fram handen, och solen skiner.
front-courses = Öppna kurser
front-how = Så här studerar du
front-how-1 = Välj en kurs. Du behöver varken konto eller e-post.
front-how-2 = Läs, prova och svara på uppgifterna. Ingenting går sönder, och du kan försöka så många gånger du vill.
front-how-3 = Ta paus när du vill. I den här webbläsaren kan du fortsätta där du slutade.

## Continue
resume-title = Fortsätt där du slutade
resume-text = { $course }: { $page }.
resume-minutes = { $minutes ->
    [one] Nästa sida tar ungefär en minut.
   *[other] Nästa sida tar ungefär { $minutes } minuter.
}
resume-here = I den här webbläsaren kan du fortsätta.
resume-go = Fortsätt
resume-finished-title = Du har gått kursen { $course }
resume-finished-text = Bra jobbat. Du kan gå tillbaka till sidorna när du vill.
resume-finished-go = Se kursen

## Courses
courses-title = Kurser
courses-lead = Alla kurser är gratis. Du behöver inget konto.
courses-empty = Här finns inga kurser ännu.
courses-empty-next = Kurserna syns på den här sidan när de publiceras.
course-start = Börja kursen
course-continue = Fortsätt kursen
course-again = Se kursens sidor
course-learn = Efter kursen kan du
course-contents = Kursens innehåll
course-module = Del { $number }
course-facts = Om kursen
course-licence = Licens
course-authors = Gjord av
course-languages = Språk
course-level-beginner = För nybörjare
course-level-basics = För dig som redan kan grunderna
course-pages = { $count ->
    [one] { $count } sida
   *[other] { $count } sidor
}
course-exercises = { $count ->
    [one] { $count } uppgift
   *[other] { $count } uppgifter
}
course-minutes = { $minutes ->
    [one] ungefär en minut
   *[other] ungefär { $minutes } minuter
}
course-hours = { $hours ->
    [one] ungefär en timme
   *[other] ungefär { $hours } timmar
}
course-half-hours = { $hours ->
    [one] ungefär en och en halv timme
   *[other] ungefär { $hours } och en halv timme
}

## Progress
progress-pages = { $done ->
    [0] Du har inte börjat ännu. Antal sidor: { $all }.
    [one] 1 sida av { $all } är klar
   *[other] { $done } sidor av { $all } är klara
}
progress-course-done = Kursen är klar
progress-course-done-on = Kursen är klar { $date }
progress-module-done = Delen är klar
progress-bar = Så långt har du kommit: { $name }
page-done = klar
page-started = påbörjad
page-not-started = inte påbörjad

## Reading
page-on-this-course = Kursens sidor
page-previous = Föregående: { $title }
page-next = Nästa: { $title }
page-turn = Föregående och nästa sida
page-finish = Klart, fortsätt
page-finish-last = Klart, se hur långt du har kommit
page-finish-hint = Markerar att sidan är klar och för dig till nästa sida.
page-finish-hint-last = Markerar att sidan är klar och för dig till kursens första sida.
page-is-done = Du har markerat att den här sidan är klar.
page-draft-saved = Sparat kl. { $time }. Ditt svar är inte klart ännu. Gör klart det när du vill.
page-save-draft = Spara svar som inte är klara
page-saved = Sparat kl. { $time }. I den här webbläsaren kan du fortsätta.
page-marked-title = Sidan är klar: { $title }
page-finish-region = Avsluta sidan
page-all-answered = Du har svarat på alla uppgifter på den här sidan.
page-undo = Ta bort markeringen
course-left = Besvarade uppgifter: { $done }, sammanlagt { $all }
page-alert-note = Bra att veta
page-alert-tip = Tips
page-alert-important = Viktigt
page-alert-warning = Se upp
page-alert-caution = Var noga

## Notes on broken parts
fault-part = Något är fel här. Berätta det för kontaktpersonen, så rättar vi det.

## Own courses
home-title = Mina kurser
home-empty-title = Du har inte börjat någon kurs ännu
home-empty = När du svarar på en uppgift eller markerar att en sida är klar visas kursen här.
home-empty-free = Du behöver inget konto.
home-empty-go = Välj en kurs
home-empty-picture = Teckning: ett par skor vid foten av en trappa.
home-where = Uppgifterna sparas på servern, och den här webbläsaren minns dem. I en annan webbläsare eller på en annan enhet syns de när du skriver dina fyra ord där.
home-where-member = Uppgifterna sparas på ditt konto. Du ser dem på alla enheter när du loggar in.

## What was completed, what is new, and why a course is as far as it is
arrival-module = Del klar: { $title }
arrival-next-module = Bra gjort! Nästa del är { $title }, { $time }.
new-pages = { $count ->
    [one] { $count } ny sida
   *[other] { $count } nya sidor
}
new-exercises = { $count ->
    [one] { $count } ny uppgift
   *[other] { $count } nya uppgifter
}
new-and = { " och " }
new-since = Efter att du gjorde kursen har den fått { $what }.
why-link = Varför { $percent } %?
why-link-done = Vad ingick i kursen?
why-title = Varför { $percent } %?
why-title-done = Kursen är klar
why-title-not-begun = Vad ber kursen dig göra?
why-rule-pages = Kursen är klar när alla sidor är gjorda.
why-rule-pages-answered = Kursen är klar när alla sidor är gjorda och du har svarat på alla uppgifter. Svaren behöver inte vara rätt.
why-rule-pages-right = Kursen är klar när alla sidor är gjorda och alla uppgifter lösta. Du får försöka hur många gånger du vill.
why-rule-answered = Kursen är klar när du har svarat på alla uppgifter. Svaren behöver inte vara rätt.
why-rule-right = Kursen är klar när alla uppgifter är lösta. Du får försöka hur många gånger du vill.
why-rule-test = Kursen är klar när provet är godkänt och det övriga som räknas upp nedan är gjort.
why-met = { $met ->
    [one] 1 punkt är gjord av { $all }. Det är { $percent } %.
   *[other] { $met } punkter är gjorda av { $all }. Det är { $percent } %.
}
why-new = Kursen förblir klar även om du inte gör dem.
why-is-new = ny
why-go-on = Fortsätt: { $page }
why-page-done = Sidan är gjord
why-page-open = Sidan är inte gjord ännu
why-exercise = Uppgift { $number }
why-answered = besvarad
why-answered-open = inte besvarad ännu
why-right = löst
why-right-open = inte löst ännu
why-test = Provet är godkänt. Gränsen är { $pass } %.
why-test-open = Provet är inte godkänt ännu. Gränsen är { $pass } %, och du får försöka hur många gånger du vill.
why-how = Så räknas läget
why-how-1 = En sida är gjord när du i slutet av den väljer Klart, fortsätt, eller när du har svarat på alla uppgifter på den.
why-how-2 = Ditt bästa försök gäller. Ett nytt försök kan inte försämra läget.
why-how-3 = Om kursen ändras förblir gjorda sidor och en klar kurs klara.
why-restarted = Du började kursen från början { $date }. Dina tidigare svar finns kvar.
restart-link = Börja kursen från början
restart-title = Vill du börja kursen från början?
restart-question = Markeringarna för sidor och uppgifter i kursen { $course } töms, och du kan göra kursen på nytt.
restart-consequence = Dina tidigare svar finns kvar. Om kursen redan är klar är den det fortfarande.
restart-yes = Börja från början
restart-no = Avbryt, jag fortsätter här
restart-done-title = Du började kursen från början
restart-done = Dina tidigare svar finns kvar. Nu kan du göra kursen på nytt.
next-title = Vad kan du göra sedan?
next-same-topic = Den här kursen fortsätter med samma ämne som { $course }.
next-beginner = Den här kursen passar nybörjare.
next-basics = Den här kursen passar dig när du redan kan grunderna.

## Start
start-title = Jag vet inte var jag ska börja
start-lead = Svara på tre frågor, så föreslår vi en kurs för dig. Du kan byta när du vill.
start-wish = Vad vill du göra?
start-wish-find = Hitta information och sköta ärenden på nätet
start-wish-talk = Hålla kontakt med andra
start-wish-make = Göra texter, bilder eller videor
start-wish-safe = Använda nätet tryggt
start-wish-device = Lära mig använda min egen enhet
start-wish-any = Jag vet inte ännu
start-wish-missing = Välj vad du vill göra. Du kan också välja att du inte vet ännu.
start-device = Vilken enhet använder du?
start-device-phone = Telefon eller surfplatta
start-device-computer = Egen dator
start-device-shared = En gemensam enhet, till exempel på biblioteket
start-device-missing = Välj den enhet som du använder.
start-confidence = Hur känns det att använda enheten?
start-confidence-new = Det är nytt, eller det känns nervöst
start-confidence-some = Jag kan lite
start-confidence-sure = Jag kan grunderna
start-confidence-missing = Välj hur det känns att använda enheten.
start-not-kept = Vi sparar inte dina svar.
start-go = Föreslå en kurs
start-all = Se alla kurser
start-again = Svara på nytt
start-found = Börja här
start-first = Den första sidan är { $page }, { $time }.
start-why = Varför just den här?
start-because-any = Du visste inte ännu vad du vill göra. Den här kursen är en bra början.
start-because-wish = Du ville: { $wish }. Det handlar kursen om.
start-because-other = Det finns ännu ingen kurs om det du vill göra. Den här kursen är en bra början.
start-because-course-level-beginner = Kursen är för nybörjare. Du behöver inte kunna något från förut.
start-because-course-level-basics = Kursen passar när du redan kan grunderna.
start-because-phone = Du kan göra hela kursen på telefon.
start-because-computer = Du kan göra hela kursen på dator, också utan mus.
start-because-shared = Kursen passar för en gemensam enhet. Välj till slut Avsluta på den här enheten, så ser andra inte dina svar.
start-because-time = Hela kursen tar { $time }. Du kan ta pauser.

## Search
search-title = Sök
search-label = Vad söker du?
search-hint = Skriv ett eller några ord, till exempel lösenord.
search-count = { $count ->
    [0] Inga träffar
    [one] { $count } träff
   *[other] { $count } träffar
}
search-corrected = Här är resultaten för ordet { $corrected }.
search-verbatim = Sök ändå: { $query }
search-near = Liknande träffar
search-other-languages = På andra språk
search-empty-title = Sökningen ”{ $query }” gav ingen träff
search-empty-1 = Kontrollera att ordet är rätt skrivet.
search-empty-2 = Pröva med ett enda ord eller ett kortare ord.
search-empty-3 = Se alla kurser
search-empty-unfiltered = Sök utan avgränsningar ({ $count })
search-empty-corrected = Menade du: { $corrected }
search-empty-fewer = Pröva med bara ett av orden:
search-empty-topics = Eller läs om de här ämnena:
search-filters = Avgränsa sökningen
search-filters-some = Avgränsa sökningen, { $count } valda
search-filters-use = Sök med de här avgränsningarna
search-filters-chosen = Avgränsat: { $filters }.
search-filters-remove = Ta bort avgränsningarna
search-filter-language = Språk
search-filter-language-all = Den här sidans språk
search-filter-course = Kurs
search-filter-course-all = Alla kurser
search-filter-kind = Innehåll
search-filter-kind-all = Allt innehåll
search-filter-level = Nivå
search-filter-level-all = Alla nivåer
search-filter-minutes = Sidans längd
search-filter-minutes-all = Alla längder
search-filter-minutes-most = högst { $minutes } minuter
search-kind-section = Texter
search-kind-exercise = Uppgifter och övningar
search-kind-course = Kurser
search-kind-cue = Videor och ljudinspelningar
search-kind-term = Ordförklaringar
suggest-label = Sökförslag
suggest-count = Förslag
search-empty-picture = Teckning: ett förstoringsglas framför en tom hylla.
search-preparing = Sökningen förbereds. Försök igen om en stund.
pages-title = Sidor med resultat
pages-here = Sida { $number } av { $all }
pages-previous = Föregående resultat
pages-next = Nästa resultat

## Help and the contact person
help-title = Råd och hjälp
help-lead = Här får du veta hur webbplatsen används och vem du kan fråga.
help-picture = Teckning: två personer sitter bredvid varandra vid ett bord. Den ena visar något på den andras telefon.
help-study = Så här studerar du
help-study-1 = Välj en kurs och öppna den första sidan.
help-study-2 = Läs sidan i lugn och ro. Prova på din egen telefon eller dator när sidan råder dig till det.
help-study-3 = Svara på uppgifterna. Du kan försöka på nytt så många gånger du vill.
help-study-4 = Tryck på knappen Klart, fortsätt i slutet av sidan.
help-elsewhere = Fortsätt på en annan enhet
help-elsewhere-1 = Välj Mina kurser och sedan Mina fyra ord. Skapa orden och ta vara på dem.
help-elsewhere-2 = Öppna den här webbplatsen på den andra enheten. Välj Jag har fyra ord.
help-elsewhere-3 = Skriv orden. Du får fortsätta från samma ställe.
help-saved = Vad sparas?
help-saved-1 = När du svarar på en uppgift eller markerar att en sida är klar sparar vi det på servern. I den här webbläsaren sparas en kaka. Med den hittar du samma uppgifter igen.
help-saved-2 = Vi frågar inte vad du heter och följer inte med vad du annars gör på nätet. Om du bara läser sparar vi ingenting.
help-saved-3 = På en gemensam dator: tryck till sist på Avsluta på den här enheten. Sidan säger först om dina svar finns kvar eller raderas.
help-saved-4 = Om du ändrar något under Text och färger minns webbläsaren dina val i ett år. De finns i en kaka som inte innehåller något annat.
help-saved-5 = Om du skapar fyra ord sparar vi bara en kontrollsumma av dem. Orden kan inte läsas ur den. När du skapar orden minns webbläsaren dem i en kaka i högst en halvtimme, så att du hinner ta vara på dem.
help-keys = Utan mus och med skärmläsare
help-keys-1 = Tabbtangenten (Tab) flyttar till nästa länk eller knapp. Skift och tabb tillsammans flyttar till den föregående.
help-keys-2 = Mellanslag väljer ett alternativ och Enter öppnar en länk.
help-keys-3 = Sidans första länk, Gå till innehållet, för dig förbi menyn.
help-keys-4 = Med skärmläsare kan du gå från rubrik till rubrik. Varje uppgift har en egen rubrik.
help-keys-5 = Du kan göra texten större under Text och färger eller i webbläsarens inställningar. Webbplatsen fungerar också med 400 procents förstoring.
contact-title = Fråga en människa
contact-name = Kontaktperson
contact-phone = Telefon
contact-email = E-post
contact-hours = Anträffbar
contact-none = Webbplatsen har ännu ingen kontaktperson. Fråga din handledare eller den som gav dig adressen till den här sidan.

## Text and colours
preferences-lead = Välj hur sidorna ser ut. Du kan ändra dina val när du vill.
preferences-size = Textens storlek
preferences-size-normal = Vanlig
preferences-size-large = Stor
preferences-size-larger = Mycket stor
preferences-theme = Färger
preferences-theme-system = Samma som i enheten
preferences-theme-light = Ljusa
preferences-theme-dark = Mörka
preferences-theme-contrast = Hög kontrast, svart på vitt
preferences-theme-contrast-dark = Hög kontrast, vitt på svart
preferences-letters = Bokstäver
preferences-letters-hint = Atkinson Hyperlegible är gjord för personer med nedsatt syn. I den är till exempel I, l och 1 lätta att skilja från varandra.
preferences-letters-system = Enhetens egna bokstäver
preferences-letters-hyperlegible = Atkinson Hyperlegible
preferences-spacing = Avstånd mellan bokstäver och rader
preferences-spacing-normal = Vanligt
preferences-spacing-wide = Stort
preferences-calm = Lugnt läge
preferences-calm-hint = Det finns mindre att titta på: inga bilder som bara är till prydnad och ingen rörelse, bara några få färger och allt i en spalt.
preferences-calm-off = Av
preferences-calm-on = På
preferences-suggestions = Sökförslag
preferences-suggestions-hint = När du skriver i sökfältet visas förslag ur kursernas rubriker under det.
preferences-suggestions-on = På
preferences-suggestions-off = Av
preferences-cookie = När du sparar minns webbläsaren dina val i ett år med hjälp av en kaka.
preferences-save = Spara
preferences-reset = Återställ till det ursprungliga
preferences-saved = Sparat
preferences-saved-choices = Dina val syns nu på alla sidor i den här webbläsaren.
preferences-saved-original = Sidorna ser nu ut som i början.
preferences-refused = Valen sparades inte
preferences-refused-next = Din webbläsare tar inte emot kakor och kan därför inte minnas dina val. Tillåt kakor i webbläsarens inställningar och spara på nytt.
preferences-back = Tillbaka till sidan du kom från
preferences-example = Så här ser texten ut nu
preferences-example-text = På morgonen öppnar Aino sin telefon och läser ett meddelande. Hon svarar i lugn och ro när kaffet är klart.

## Four words to carry on with
carry-on-title = Fortsätt med fyra ord
carry-on-lead = Skriv dina fyra ord. Du får fortsätta där du slutade.
carry-on-label = Fyra ord
carry-on-hint = Skriv orden i rätt ordning med mellanslag mellan dem. Stora och små bokstäver spelar ingen roll. I stället för å eller ä kan du skriva a, och i stället för ö kan du skriva o.
carry-on-go = Fortsätt
carry-on-none-yet = Har du inga ord ännu?
carry-on-none-yet-here = Du kan skapa orden i den här webbläsaren. Med dem kan du fortsätta också på andra ställen.
carry-on-how-1 = Öppna den här webbplatsen på den enhet där du har studerat.
carry-on-how-2 = Välj Mina kurser och sedan Mina fyra ord.
carry-on-how-3 = Du får fyra ord. Skriv dem på den här sidan.
carry-on-empty = Skriv fyra ord.
carry-on-count = { $count ->
    [one] Du skrev ett ord.
   *[other] Du skrev { $count } ord.
} Skriv fyra ord med mellanslag mellan dem.
carry-on-strange = Ordet ”{ $typed }” finns inte i våra ordlistor. Kontrollera det.
carry-on-strange-meant = Ordet ”{ $typed }” finns inte i våra ordlistor. Menade du ”{ $meant }”?
carry-on-closed = Det finns ingenting med de här orden. Kontrollera orden och ordningen. Orden kan ha bytts till nya, eller så har de blivit för gamla.
carry-on-too-many = Någon i det här nätverket har skrivit fel ord många gånger. { $minutes ->
    [one] Försök igen om ungefär en minut.
   *[other] Försök igen om ungefär { $minutes } minuter.
} Orden du skrev finns kvar i fältet.
carry-on-whose-title = Vems svar finns i den här webbläsaren?
carry-on-whose-text = I den här webbläsaren finns redan svar.
carry-on-whose-mine = Om de är dina slår vi ihop dem, och ingenting försvinner.
carry-on-whose-mine-words = De gamla orden för dem slutar då fungera: du kommer åt allt med orden som du just skrev.
carry-on-whose-words = Om de inte är dina finns de kvar: den som de tillhör kommer åt dem med sina egna ord.
carry-on-whose-browser = Om de inte är dina finns de kvar: de kan nås i den andra webbläsaren där de har använts.
carry-on-whose-lost = Om de inte är dina kommer ingen åt dem längre, och därför raderas de för alltid. De finns kvar om du först skapar fyra ord för dem och ger orden till den som svaren tillhör.
carry-on-mine = De är mina, slå ihop dem
carry-on-not-mine = De är inte mina
carry-on-not-mine-delete = De är inte mina, radera dem
carry-on-not-mine-words = Skapa först fyra ord för dem
carry-on-cancel = Avbryt
carry-on-arrived-title = Du kan fortsätta
carry-on-arrived = Den här webbläsaren minns dig nu. Om enheten är gemensam, tryck till sist på Avsluta på den här enheten.
carry-on-joined = Vi har slagit ihop svaren, och allt finns kvar. Om enheten är gemensam, tryck till sist på Avsluta på den här enheten.
carry-on-elsewhere = Fortsätt på en annan enhet
carry-on-elsewhere-text = Med fyra ord fortsätter du från samma ställe på en annan enhet eller i en annan webbläsare. Du behöver inget konto.
carry-on-own-title = Mina fyra ord
carry-on-have-text = Har du studerat på en annan enhet? Med fyra ord fortsätter du där du slutade.
carry-on-have = Jag har fyra ord
carry-on-offer = Vill du fortsätta på en annan enhet någon gång?
carry-on-offer-go = Skapa fyra ord
carry-on-nothing = I den här webbläsaren finns ingenting sparat ännu. Du kan skapa ord när du har svarat på en uppgift eller markerat att en sida är klar.
carry-on-make-1 = Du får fyra vanliga ord. Skriv dem på papper eller skicka dem till dig själv.
carry-on-make-2 = Den som känner till orden ser dina svar. Berätta dem bara för någon som du litar på.
carry-on-make-3 = Orden slutar gälla om du inte använder dem på { $days } dagar. Om ingenting annat då leder till dina svar raderas svaren.
carry-on-make = Skapa fyra ord
carry-on-shown-title = Här är dina ord
carry-on-shown-lead = Skriv upp orden i den här ordningen.
carry-on-shown-where = Öppna den här adressen på den andra enheten:
carry-on-message = Mina fyra ord: { $words }. Jag fortsätter här: { $link }
carry-on-message-subject = { $site }: fortsätt på en annan enhet
carry-on-send = Ta vara på orden
carry-on-send-text = Skicka orden till dig själv, skriv ut dem eller skriv dem på papper. Du kan också läsa upp dem för en handledare som skriver upp dem åt dig.
carry-on-sms = Skicka som textmeddelande
carry-on-mail = Skicka som e-post
carry-on-print = Skriv ut
carry-on-once = Vi sparar inte de här orden, så vi kan inte visa dem senare. Om de kommer bort kan du skapa nya.
carry-on-until = Orden fungerar till { $date }. När du använder dem fungerar de i { $days } dagar till.
carry-on-kept-on = Orden är sparade, fortsätt till kursen
carry-on-kept-go = Jag har tagit vara på orden
carry-on-known-lead = Du har fyra ord. Med dem fortsätter du från samma ställe på en annan enhet.
carry-on-never-used = inte ännu
carry-on-made-at = Skapade
carry-on-used-at = Senast använda
carry-on-valid = Fungerar
carry-on-valid-until = till { $date }
carry-on-known-renews = När du använder orden fungerar de i { $days } dagar till.
carry-on-lost = Har orden kommit bort, eller känner någon annan till dem?
carry-on-lost-text = Vi kan inte visa orden igen, men du kan skapa nya. Du kan också ta orden ur bruk.
carry-on-renew-title = Skapa nya ord
carry-on-renew-text = Du får fyra nya ord. Webbläsare där du redan har fortsatt fungerar som förut.
carry-on-renew-consequence = De gamla orden slutar fungera genast.
carry-on-renew-yes = Skapa nya ord
carry-on-renew-no = Avbryt, jag behåller orden
carry-on-revoke-title = Ta orden ur bruk
carry-on-revoke-text = Dina svar finns kvar. Webbläsare där du redan har fortsatt fungerar som förut.
carry-on-revoke-consequence = Orden leder inte längre till dina svar. De går inte att få tillbaka.
carry-on-revoke-yes = Ta orden ur bruk
carry-on-kept-title = Du har orden
carry-on-kept = Med dem kan du fortsätta på vilken enhet som helst.
carry-on-has-one-title = Du har redan fyra ord
carry-on-has-one = De fungerar fortfarande. Om de har kommit bort kan du skapa nya.
carry-on-revoked-title = Orden har tagits ur bruk
carry-on-revoked = De leder inte längre till dina svar. I den här webbläsaren kan du fortsätta.

## Signing in, signing out and one's own account
role-trainee = studerande
role-trainer = handledare
role-administrator = administratör
way-group-code = Med gruppkod
way-words = Med egna ord eller kort
way-link = Med engångslänk
sign-in-title = Logga in
sign-in-lead = Du behöver logga in bara om du hör till en grupp. Öppna kurser kan du studera utan att logga in.
join-title = Gå med i en grupp
join-lead = Din handledare har gett dig en gruppkod. Skriv den här.
join-label = Gruppkod
join-hint = Koden består av ett ord och fyra siffror, till exempel REV-4821.
join-next = Fortsätt
join-empty = Skriv gruppkoden. Du får den av din handledare.
join-no-code = Kontrollera koden. Den består av ett ord och fyra siffror, till exempel REV-4821.
join-closed = Ingen grupp har den här koden. Kontrollera bokstäverna och siffrorna, eller be din handledare om en ny kod.
join-too-many = För många felaktiga koder har prövats från det här nätverket. Vänta { $minutes ->
    [one] en minut
   *[other] { $minutes } minuter
} och försök igen.
join-who-title = Välkommen till gruppen { $group }
join-coaches = Gruppen handleds av { $coaches }.
join-as = Du går med i gruppen som { $name }.
join-been-here = Har du varit här förr?
join-whose = I den här webbläsaren finns redan svar. Är de dina?
join-whose-mine = Ja, de är mina. Ta med dem.
join-whose-not-mine = Nej, de är någon annans, eller så vet jag inte.
join-go = Gå med i gruppen
join-sees = Din handledare ser ditt namn, dina svar och hur långt du har kommit. Din handledare ser inte dina egna anteckningar.
sign-in-code = Jag har en gruppkod
sign-in-code-text = Du fick koden av din handledare. Den består av ett ord och fyra siffror.
sign-in-words = Jag har egna ord eller ett kort
sign-in-words-text = Du har varit här förr. Orden finns på papper eller i ett meddelande som du skickade till dig själv.
sign-in-lost = Hjälper inget av detta?
sign-in-lost-text = Om orden eller kortet har kommit bort kan du be din handledare om nya. Dina svar finns kvar.
sign-in-open = Du kan också studera utan att logga in:
link-title = Välkommen
link-lead = Du loggar in som { $name }. Länken fungerar bara den här gången.
link-go = Logga in
link-over-title = Länken fungerar inte längre
link-over-lead = Länken är redan använd, eller så har den blivit för gammal. Be om en ny av den som skickade länken.
signed-out-title = Du är utloggad
signed-out-lead = Dina svar finns kvar. På den här enheten syns de inte längre utan inloggning.
sign-out = Logga ut
site-account = Eget konto: { $name }
site-sign-in = Logga in
name-label = Vad kallas du?
name-hint = Förnamn eller smeknamn räcker. Gruppens handledare ser namnet.
name-empty = Skriv det namn som du kallas. Ett smeknamn räcker.
name-long = Förkorta namnet. Det får ha högst { $letters } tecken.
full-name-label = Hela namnet, om du vill uppge det
full-name-hint = Frivilligt. Det är till nytta om någon annan i gruppen heter som du eller om du behöver ett intyg.
account-title = Eget konto
account-lead = Du är inloggad som { $name }. Här är du { $role }.
account-save-name = Spara namnet
account-renamed-title = Namnet är sparat
account-renamed = Det nya namnet syns överallt genast.
account-ways = Så kommer du in
account-words = Med fyra egna ord kommer du in på alla enheter.
account-sessions = Var du är inloggad
account-sessions-text = Om du inte känner igen en enhet ska du logga ut från den.
account-device-unknown = Okänd enhet
account-here = den här enheten
account-shared = gemensam enhet
account-session = { $way } { $begun }. Använd senast { $used }.
account-end = Logga ut därifrån
account-end-of = Logga ut: { $device }
account-end-others = Logga ut från alla andra enheter
account-ended-title = Du är utloggad från den andra enheten
account-ended = På den enheten måste man nu logga in på nytt.
account-ended-others-title = Du är utloggad från de andra enheterna
account-ended-others = Nu är du inloggad bara på den här enheten.
my-data-accounts = Ditt konto
my-data-accounts-why = Namnet visar din handledare vem du är. Rollen avgör vilka sidor du kan använda.
my-data-accounts-until = Sparas tills du raderar dina uppgifter. Om du inte loggar in på { $days } dagar raderas ditt konto och alla dina uppgifter.
my-data-role = Roll
my-data-sessions = Enheter där du är inloggad
my-data-sessions-why = Av de här uppgifterna vet servern att du är inloggad. Om enheten sparas bara namnet på webbläsaren och systemet.
my-data-sessions-until = Sparas tills du loggar ut eller inloggningen tar slut, högst 30 dagar.
my-data-group-people = Dina grupper
my-data-group-people-why = Av de här uppgifterna framgår vem som handleder dig. Din handledare ser ditt namn och hur långt du har kommit.
my-data-group-people-until = Sparas tills du lämnar gruppen eller raderar dina uppgifter.
my-data-group-mark = Handledarens tillägg till namnet
my-data-sign-in-links = Inloggningslänk
my-data-sign-in-links-why = Med länken kommer du in en gång. På servern finns bara en kontrollsumma av länken.
my-data-sign-in-links-until = Sparas tills du använder länken eller den blir för gammal.
error-sign-in-title = Logga först in
error-sign-in-what = Den här sidan är bara för inloggade, och du är inte inloggad nu.
error-sign-in-next = Logga in, så kommer du tillbaka till den här sidan. De svar som har sparats finns kvar.

## The second step of signing in
second-title = Andra steget
second-lead = Öppna autentiseringsappen i din telefon. Skriv här koden som den visar för den här webbplatsen.
second-label = Kod
second-hint = Sex siffror från appen. Om du inte har telefonen med dig, skriv en av dina reservkoder.
second-go = Fortsätt
second-unclear = Skriv appens sex siffror eller en hel reservkod.
second-wrong = Koden är inte rätt. Kontrollera i appen att koden hör till den här webbplatsen och pröva en ny kod.
second-used = Den här koden är redan använd. Vänta tills appen visar en ny, eller ta nästa reservkod.
second-wait = Det har kommit för många felaktiga koder. Vänta { $minutes ->
    [one] en minut
   *[other] { $minutes } minuter
} och försök igen.
second-lost = Har du varken telefonen eller reservkoderna kvar?
second-lost-text = Be en annan handledare eller administratör bekräfta att det är du. Hen får en kod som du kan skriva här.
second-own-title = Andra steget vid inloggning
second-own-since = När du loggar in frågar vi efter en kod. Så har det varit sedan { $date }.
second-own-none = Andra steget används inte. Med det kommer ingen annan in på ditt konto, även om någon får tag i dina ord eller ditt lösenord.
second-onward = Fortsätt
second-new-title = Ta i bruk andra steget
second-new-needed = Handledare och administratörer ser andras uppgifter, så de behöver ett andra steg vid inloggningen. Det görs en gång och tar några minuter.
second-new-lead = Därefter behövs också en kod från din telefon för att logga in. Du behöver alltså telefonen varje gång.
second-replace-title = Flytta andra steget till en ny telefon
second-replace-lead = När du är klar fungerar den gamla telefonens koder och de gamla reservkoderna inte längre.
second-step-1 = 1. Skaffa en autentiseringsapp till telefonen
second-step-1-text = Om du ännu inte har en autentiseringsapp, hämta en i telefonens appbutik. Till exempel Aegis, Google Authenticator och Microsoft Authenticator passar.
second-step-2 = 2. Lägg till den här webbplatsen i appen
second-step-2-text = Välj i appen att lägga till ett nytt konto och visa den här rutan för den.
second-step-2-here = Läser du den här sidan på samma telefon?
second-qr = QR-kod för autentiseringsappen. Samma nyckel finns nedan i bokstäver.
second-open-app = Öppna i appen
second-secret = Du kan också skriva in nyckeln i appen. Stora och små bokstäver spelar ingen roll:
second-step-3 = 3. Skriv koden som appen visar
second-first-hint = Sex siffror. Koden byts varje halv minut.
second-set-up = Ta i bruk
second-telephone = Telefon
second-telephone-text = Om du får en ny telefon, flytta andra steget dit innan du lämnar ifrån dig den gamla.
second-remove-go = Sluta använda andra steget
second-remove-title = Ska andra steget tas ur bruk?
second-remove-text = Därefter frågar vi inte efter någon kod vid inloggningen. Dina reservkoder fungerar inte längre.
second-remove-yes = Ta ur bruk
second-remove-no = Avbryt, behåll
second-told-recovery-title = Du loggade in med en reservkod
second-told-recovery = Koden du använde fungerar inte längre. Stryk över den på ditt papper.
second-told-reset-title = Det gamla andra steget är borttaget
second-told-reset = Ta nu i bruk ett nytt. Den gamla telefonens koder och de gamla reservkoderna fungerar inte längre.
second-told-removed-title = Andra steget är taget ur bruk
second-told-removed = Vi frågar inte längre efter en kod vid inloggningen.
recovery-section = Reservkoder
recovery-left = { $count ->
    [0] Du har inga oanvända reservkoder. Gör nya nu.
    [one] Du har en reservkod kvar. Gör nya snart.
   *[other] Du har { $count } reservkoder kvar.
}
recovery-renew-text = Om reservkoderna är borta eller börjar ta slut, gör nya. De gamla slutar då att fungera.
recovery-renew = Gör nya reservkoder
recovery-title = Dina reservkoder
recovery-lead = Om telefonen försvinner kommer du in med de här. Varje kod fungerar en gång. Skriv ut dem eller skriv dem på papper, och förvara pappret på ett annat ställe än telefonen.
recovery-of = Reservkoder: { $site }
recovery-print = Skriv ut
recovery-copy = Kopiera
recovery-copied = Kopierat.
recovery-once = Vi visar koderna bara nu. Senare kan du göra nya, men de här ser du inte mera.
recovery-kept = Koderna är i säkerhet, fortsätt
account-second = Vid inloggningen frågar vi dessutom efter en kod från din telefon.
account-no-second = Du kan skydda ditt konto också med en kod från din telefon.
my-data-second-steps = Andra steget vid inloggning
my-data-second-steps-why = Av detta vet servern vilken kod din app ska visa. Kodens nyckel finns inte i databasen.
my-data-second-steps-until = Sparas tills du tar andra steget ur bruk eller raderar dina uppgifter.
my-data-recovery-codes = Reservkoder
my-data-recovery-codes-why = Med dem kommer du in om du inte har telefonen med dig. På servern finns bara koderna i kondenserad form.
my-data-recovery-codes-until = Sparas tills du gör nya eller tar andra steget ur bruk.
my-data-recovery-code = Reservkod
my-data-vouchers = Kollegans bekräftelse
my-data-vouchers-why = Om andra steget försvann bekräftade en kollega att det är du. Här ser du vem som bekräftade och när.
my-data-vouchers-until = Sparas i { $days } dagar eller tills du raderar dina uppgifter.

## A colleague's word for who lost the second step
vouch-title = Hjälp en kollega som inte kommer in
vouch-way = Bekräfta vem din kollega är
vouch-lead = Om din kollegas telefon och reservkoder är borta kan du bekräfta att det är hen. Du får en kod som hen använder för att ta i bruk ett nytt andra steg.
vouch-sure = Kontrollera först vem du talar med: träffas, eller ring ett nummer som du känner. Ett meddelande eller samtal som du fått räcker inte. Ditt namn syns efteråt.
vouch-who = För vem?
vouch-choose = Välj en kollega
vouch-nobody-chosen = Välj i listan den kollega som du vill hjälpa.
vouch-none = Ingen av dina kolleger har ett andra steg som kan förnyas.
vouch-go = Det är hen, gör en kod
vouch-given-title = Koden är klar
vouch-given-lead = Berätta koden nu: { $name } kan använda den en gång inom { $minutes } minuter.
vouch-given-1 = { $name } loggar in som vanligt: med egna ord, en länk eller lösenord.
vouch-given-2 = När webbplatsen frågar efter en kod skriver hen den här koden.
vouch-given-3 = Sedan tar hen i bruk ett nytt andra steg. Det gamla slutar fungera.
vouch-given-once = Vi visar koden bara här. Läs upp den eller visa den. Skicka den inte i ett meddelande.
vouch-somebody = En kollega
vouch-told-given = { $name } bekräftade { $moment } att det är du och fick en kod till dig.
vouch-told-used = { $name } bekräftade att det är du. Ditt andra steg togs i bruk på nytt { $moment }.
vouch-told-else = Om du inte känner till detta, berätta genast för administratören.

## The first administrator
first-title = Skapa administratörens konto
first-lead = Webbplatsen har ännu ingen administratör. Du blir den första.
first-1 = Berätta vad du kallas.
first-2 = Ta i bruk andra steget vid inloggning. Du behöver en telefon.
first-3 = Gör egna ord som du kommer tillbaka med.
first-go = Skapa kontot

## Passkeys
way-passkey = Med en inloggningsnyckel
sign-in-passkey = Jag har en inloggningsnyckel
sign-in-passkey-text = Du loggar in med fingeravtryck, ansikte eller enhetens PIN-kod.
sign-in-passkey-staff = Handledare eller administratör: logga in med en inloggningsnyckel
passkey-title = Logga in med en inloggningsnyckel
passkey-lead = Tryck på knappen. Din enhet ber om fingeravtryck, ansikte eller PIN-kod. De lämnar aldrig din enhet.
passkey-use = Använd inloggningsnyckeln
passkey-or = Eller med en inloggningsnyckel
passkey-other-ways = Kom in på ett annat sätt
passkey-no-script = Inloggningsnyckeln fungerar bara när JavaScript är på i webbläsaren. De andra sätten fungerar också utan.
passkey-unable = Den här webbläsaren kan inte använda inloggningsnycklar. De andra sätten fungerar.
passkey-cancelled = Inloggningsnyckeln användes inte, och ingenting hände. Du kan försöka igen eller komma in på ett annat sätt.
passkey-known = På den här enheten finns redan en inloggningsnyckel till ditt konto. Du behöver ingen ny.
passkey-failed = Förbindelsen lyckades inte. Vänta en stund och försök igen.
passkey-wrong = Den här inloggningsnyckeln öppnade inte kontot. Försök igen eller kom in på ett annat sätt.
passkeys-title = Inloggningsnycklar
passkeys-lead = Inloggningsnyckeln finns i din telefon eller dator. Bara du kan använda den: med fingeravtryck, ansikte eller enhetens PIN-kod.
passkeys-none = Du har ingen inloggningsnyckel ännu.
passkeys-own = Se och skapa inloggningsnycklar
passkeys-count = { $count ->
    [0] En inloggningsnyckel duger i stället för koden, och då behöver du inte skriva något.
    [one] Du har en inloggningsnyckel. Den duger i stället för koden.
   *[other] Du har { $count } inloggningsnycklar. De duger i stället för koden.
}
passkey-new-title = Skapa en inloggningsnyckel
passkey-new-lead = Nästa gång loggar du in på den här enheten utan ord och koder.
passkey-new-own = Skapa en inloggningsnyckel bara på din egen enhet. På en gemensam enhet kunde andra komma in på ditt konto med den.
passkey-name = Inloggningsnyckelns namn
passkey-name-hint = Till exempel: min telefon. Du kan lämna det tomt.
passkey-make = Skapa inloggningsnyckeln
passkey-not-made = Inloggningsnyckeln sparades inte. Försök igen.
passkey-unnamed = Inloggningsnyckel
passkey-made-on = Skapad { $date }.
passkey-used-on = Senast använd { $moment }.
passkey-rename = Byt namn
passkey-no-name = Skriv ett namn på inloggningsnyckeln.
passkey-remove = Ta bort inloggningsnyckeln
passkey-remove-of = Ta bort inloggningsnyckeln: { $name }
passkey-remove-title = Ska inloggningsnyckeln tas bort?
passkey-remove-text = Efter det kommer du inte in med inloggningsnyckeln { $name }. Du loggas samtidigt ut på andra enheter.
passkey-remove-no = Avbryt, behåll inloggningsnyckeln
passkey-last = Du behöver ett andra steg när du loggar in. Skapa först en annan inloggningsnyckel eller ta en autentiseringsapp i bruk, och ta sedan bort den här.
passkey-told-made-title = Inloggningsnyckeln är klar
passkey-told-made = Nu kan du logga in med den.
passkey-told-renamed-title = Namnet är bytt
passkey-told-renamed = Du hittar inloggningsnyckeln under det nya namnet.
passkey-told-removed-title = Inloggningsnyckeln är borttagen
passkey-told-removed = Ingen kommer längre in med den. Du kan ta bort den också i enhetens inställningar.
account-passkeys = Med en inloggningsnyckel loggar du in med fingeravtryck, ansikte eller enhetens PIN-kod.
second-or-passkey = Du kan också välja en inloggningsnyckel som andra steg. Då behöver du ingen app.
second-no-app = Ingen autentiseringsapp är i bruk. Dess kod duger när inloggningsnyckeln inte är med.
second-app-title = Ta en autentiseringsapp i bruk
my-data-passkeys = Inloggningsnycklar
my-data-passkeys-why = Med dem loggar du in. På servern finns bara den offentliga nyckeln. Ditt fingeravtryck och ditt ansikte kommer inte till servern.
my-data-passkeys-until = Sparas tills du tar bort dem eller dina uppgifter.

## A device that several people use
way-pin = Med PIN-kod på en gemensam enhet
account-pin = Med en PIN-kod loggar du in på din grupps gemensamma enheter.
account-shared-device = Gemensam enhet.
pin-title = PIN för gemensamma enheter
pin-lead = När du loggar in på verkstadens gemensamma enhet väljer du ditt namn och skriver PIN-koden. På andra ställen öppnar den ingenting.
pin-seen = Ditt namn syns då på inloggningssidan på din grupps gemensamma enheter. Om du tar bort PIN-koden försvinner också namnet därifrån.
pin-label = PIN-kod
pin-new-label = Ny PIN-kod
pin-hint = 4–6 siffror
pin-new-hint = 4–6 siffror. Välj sådana som andra inte gissar: inte ditt födelseår och inte siffror i följd.
pin-save = Spara PIN-koden
pin-unclear = Skriv PIN-koden: 4–6 siffror.
pin-weak = Den PIN-koden är lätt för andra att gissa. Välj en annan, till exempel siffror i en annan ordning.
pin-remove-title = Behöver du ingen PIN-kod?
pin-remove-text = Då loggar du in med dina egna ord eller ditt kort också på gemensamma enheter.
pin-remove = Ta bort PIN-koden
pin-told-saved-title = PIN-koden är sparad
pin-told-saved = Nu kan du logga in med den på din grupps gemensamma enheter.
pin-told-removed-title = PIN-koden är borttagen
pin-told-removed = Ditt namn syns inte längre på gemensamma enheter.
shared-title = Gemensam enhet: { $group }
shared-who = Vem är du?
shared-none = Ingen i gruppen har någon PIN-kod ännu. Logga in med dina egna ord. Sedan kan du välja en PIN-kod på ditt konto.
shared-go = Logga in
shared-others = Andra sätt
shared-nobody = Välj ditt namn.
shared-wrong = PIN-koden är inte rätt. Försök igen, eller logga in med dina egna ord eller ditt kort.
shared-wait = PIN-koden var fel många gånger. Försök igen om { $minutes ->
    [one] en minut
   *[other] { $minutes } minuter
}. Med dina egna ord eller ditt kort kommer du in genast.
shared-until = Inloggningen tar slut kl. { $time } om du inte gör något.
shared-goes-on = Tiden fortsätter när du öppnar en sida eller laddar om den.
shared-warning-title = Är du kvar?
shared-warning-text = Du loggas ut om ett par minuter, så att ingen annan ser dina uppgifter. Det du har skrivit i uppgifterna sparas.
shared-warning-over = På en gemensam enhet kan man vara inloggad i fyra timmar. Logga ut och sedan in igen. Det du har skrivit i uppgifterna sparas.
shared-stay = Fortsätt
devices-title = Gemensamma enheter
devices-lead = På verkstadens dator eller surfplatta loggar gruppens medlemmar in genom att välja sitt namn och skriva sin PIN-kod.
devices-way = Se enheterna eller ta en ny i bruk
devices-paired = Enheter i bruk
devices-none = Dina grupper har inga gemensamma enheter ännu.
device-pair-title = Det här är en gemensam enhet
device-pair-text = Gör det här på den enhet och i den webbläsare som gruppen använder. Efter det minns webbläsaren gruppen, men ingen människa.
device-pair-out = Du loggas samtidigt ut från den här enheten.
device-no-groups = Du har ingen grupp ännu.
device-group = Grupp
device-choose-group = Välj en grupp
device-no-group = Välj den grupp som använder enheten.
device-name = Enhetens namn
device-name-hint = Till exempel: bärbar dator 2
device-no-name = Skriv ett namn på enheten, högst 60 tecken.
device-pair = Gör till gemensam enhet
device-paired-title = Enheten är i bruk
device-paired = Gruppen { $group } kan nu logga in på den här enheten. Du har loggats ut.
device-of-group = Grupp: { $group }
device-times = I bruk sedan { $paired }. Senaste inloggning { $used }.
device-remove = Ta ur bruk
device-remove-of = Ta ur bruk: { $name }
device-removed-title = Enheten är tagen ur bruk
device-removed = Den är inte längre en gemensam enhet. Om någon var inloggad på den har hen loggats ut.
my-data-pins = PIN för gemensamma enheter
my-data-pins-why = Med den loggar du in på din grupps gemensamma enheter. På servern finns bara ett kondensat av PIN-koden.
my-data-pins-until = Sparas tills du byter eller tar bort den eller dina uppgifter.

## Proving who one is, and the end of a session
confirm-title = Bekräfta att det är du
confirm-lead = Nästa steg är viktigt. Vi kontrollerar att ingen annan använder din enhet.
confirm-kept = Det du skrev finns kvar. Du fortsätter därifrån genast när du har bekräftat.
confirm-nothing = Du kom in med en länk som fungerar bara en gång. Logga ut och logga in med en ny länk. Sedan har du 10 minuter på dig.
confirm-lost = Har du inte dina ord med dig? Din handledare kan ge dig nya.
confirm-go = Bekräfta
confirm-no = Avbryt
session-ended-title = Din inloggning har upphört
session-ended-text = Inloggningen upphör av sig själv när sidan inte har använts på en stund. Dina sparade svar finns kvar.
session-ended-go = Logga in igen och kom tillbaka till den här sidan

## Not me and finish
not-me-title = Är du inte samma person?
not-me-question = I den här webbläsaren finns någons svar. Om de inte är dina kan du börja från början.
not-me-consequence = Svaren kan bara nås i den här webbläsaren. Om du börjar från början raderas de för alltid. De finns kvar om du först skapar fyra ord för dem och ger orden till den som svaren tillhör.
not-me-yes = Radera svaren och börja från början
not-me-no = Avbryt, svaren är mina
not-me-done-title = Du kan börja från början
not-me-done = Vi har raderat svaren. I den här webbläsaren finns inte längre någons svar.
not-me-words-first = Skapa först fyra ord för dem
not-me-stays-words = Svaren finns kvar. Den som de tillhör kommer åt dem med sina fyra ord.
not-me-stays-browser = Svaren finns kvar. De kan nås i den andra webbläsaren där de har använts.
not-me-yes-stays = Börja från början
not-me-done-stays-words = I den här webbläsaren finns inte längre någons svar. Svaren finns kvar och kan nås med de fyra orden.
not-me-done-stays-browser = I den här webbläsaren finns inte längre någons svar. Svaren finns kvar och kan nås i den andra webbläsaren där de har använts.
finish-title = Avsluta på den här enheten
finish-question = Vill du radera allt som har sparats från den här webbläsaren?
finish-consequence = Vi raderar dina svar och markeringar för alltid. De går inte att få tillbaka. Om du vill fortsätta någon gång, skapa först fyra ord: då finns svaren kvar.
finish-what = Sparat just nu: { $answers ->
    [one] { $answers } svar
   *[other] { $answers } svar
} och { $pages ->
    [one] { $pages } sida som är klar
   *[other] { $pages } sidor som är klara
}.
finish-notes = Dessutom finns { $count ->
    [one] { $count } egen anteckning
   *[other] { $count } egna anteckningar
}.
finish-certificates = { $count ->
    [one] Du har också { $count } intyg. Om du raderar allt visar koden inte längre något.
   *[other] Du har också { $count } intyg. Om du raderar allt visar koderna inte längre något.
}
finish-yes = Radera och avsluta
finish-no = Avbryt, jag vill fortsätta
finish-done-title = Allt är raderat
finish-done = Vi har raderat dina svar och markeringar. Webbläsaren minns dig inte längre. Du kan stänga den.
finish-words-first = Skapa först fyra ord
finish-stays-words = Den här webbläsaren glömmer dig, men dina svar finns kvar. Du kommer åt dem med dina fyra ord. Om du raderar allt försvinner svaren för alltid från alla enheter.
finish-stays-browser = Den här webbläsaren glömmer dig, men dina svar finns kvar. Du kommer åt dem i den andra webbläsaren som du har använt. Om du raderar allt försvinner svaren för alltid från alla enheter.
finish-yes-stays = Avsluta, svaren finns kvar
finish-delete = Radera allt och avsluta
finish-done-stays-title = Du har avslutat på den här enheten
finish-done-stays-words = Webbläsaren minns dig inte längre. Dina svar finns kvar, och du kommer åt dem med dina fyra ord. Du kan stänga webbläsaren.
finish-done-stays-browser = Webbläsaren minns dig inte längre. Dina svar finns kvar, och du kommer åt dem i den andra webbläsaren som du har använt. Du kan stänga webbläsaren.
nothing-kept = Ingenting har sparats från den här webbläsaren.
to-front = Till startsidan

## What waits on the device to be sent
unsent-title = Väntar på att skickas
unsent-waiting = Vi fick ingen kontakt med servern. Det du skrev finns kvar på den här enheten och skickas så snart kontakten är tillbaka. Det väntar här:
unsent-here = Vi fick ingen kontakt med servern. Det du skrev finns kvar på den här sidan. Försök igen om en stund.
unsent-sent = Sparat. Kontakten är tillbaka, och det du skrev finns nu på servern. Du kan se det här:
unsent-refused = Servern tog inte emot det här. Öppna sidan och svara på nytt. Det du skrev står här:
unsent-other = På den här enheten finns ett svar som inte har skickats och som någon annan kan ha skrivit. Skicka det bara om det är ditt:
unsent-send = Skicka nu
unsent-remove = Ta bort utan att skicka

## My data
my-data-see = Se vad som har sparats om dig
my-data-title = Mina uppgifter
my-data-file = mina-uppgifter
my-data-lead = På den här sidan finns allt som har sparats om dig på den här webbplatsen. Du kan ladda ner uppgifterna eller radera dem.
my-data-nothing = Ingenting har sparats om dig. När du svarar på en uppgift eller markerar en sida som klar ser du det här.
my-data-download = Ladda ner alla mina uppgifter
my-data-download-hint = Du får en ZIP-fil. I den finns en sida som du kan öppna utan nät och samma uppgifter för program (JSON). Ladda inte ner den på en gemensam dator.
my-data-delete = Radera mina uppgifter
my-data-readers = Vem kan läsa uppgifterna?
my-data-readers-text = Du ser uppgifterna i den här webbläsaren och i de webbläsare där du har fortsatt. Om du har skapat fyra ord ser också den som känner till orden dem. Annars kan bara den som sköter servern läsa dem. Vi vet inte vad du heter, och vi ger inte uppgifterna till någon.
my-data-readers-member = Du ser uppgifterna när du är inloggad. Om någon annan får tag på dina fyra ord eller ditt kort ser också hen dem. Handledaren för din grupp ser vad du har gjort och svarat, men inte dina anteckningar eller bokmärken. Annars kan bara den som sköter servern läsa uppgifterna. Vi ger dem inte till någon annan.
my-data-kept = Vad som har sparats och varför
my-data-none = Ingenting just nu.
my-data-count = { $count ->
    [one] { $count } post
   *[other] { $count } poster
}
my-data-in-file = { $count ->
    [one] { $count } post. Den finns i filen som du kan ladda ner.
   *[other] { $count } poster. De finns i filen som du kan ladda ner.
}
my-data-at = När
my-data-begun = Sedan
my-data-used = Senast använd
my-data-mark = Markering
my-data-marked = Sidan är klar
my-data-unmarked = Markeringen togs bort
my-data-reached = Allt är gjort
my-data-finished = Kursen är klar
my-data-restarted = Du började om
my-data-whole-course = Hela kursen
my-data-bookmark = Bokmärke
my-data-note = Din anteckning
my-data-feedback = Respons som du inte har skickat
my-data-verdict = Respons
my-data-tries = Antal svar
my-data-steps = { $count ->
    [one] Övningen gjord, { $count } steg
   *[other] Övningen gjord, { $count } steg
}
my-data-answer-gone = Den här uppgiften finns inte längre i kursen. Ditt svar finns i filen som du kan ladda ner.
my-data-number = Nummer { $number }
my-data-cookie = Webbläsarens kaka
my-data-browser = Vad din webbläsare minns
my-data-made = I den här filen finns allt som var sparat om dig på webbplatsen { $site } ({ $address }) den { $moment }.
my-data-delete-title = Vill du radera dina uppgifter?
my-data-delete-question = Vi raderar allt som har sparats om dig:
my-data-delete-consequence = Uppgifterna kan inte återställas. De kan finnas kvar en tid i serverns säkerhetskopior.
my-data-delete-yes = Radera alla mina uppgifter
my-data-delete-no = Avbryt, behåll mina uppgifter
my-data-deleted-title = Dina uppgifter är raderade
my-data-deleted = Vi har raderat allt som var sparat om dig. Den här webbläsaren minns dig inte längre. Bara dina val under Text och färger finns kvar i webbläsaren.
my-data-standings = Svar och sidor som är klara
my-data-standings-why = Med hjälp av dem kan du fortsätta där du slutade och se vad du redan har gjort.
my-data-standings-until = Sparas lika länge som ditt nummer eller tills du raderar dina uppgifter.
my-data-writings = Ofärdiga svar och egna anteckningar
my-data-writings-why = Det du har skrivit försvinner inte, och du hittar det på samma sida.
my-data-writings-until = Sparas tills du svarar, tömmer fältet eller raderar dina uppgifter.
my-data-events = Allt du har gjort
my-data-events-why = Varje svar och markering sparas med tiden, så att ingenting försvinner när kursen ändras.
my-data-events-until = Sparas lika länge som ditt nummer eller tills du raderar dina uppgifter.
my-data-carry-on-codes = Dina fyra ord
my-data-carry-on-codes-why = Med dem kan du fortsätta på en annan enhet. På servern finns bara en kontrollsumma av orden, och orden kan inte läsas ur den.
my-data-carry-on-codes-until = Sparas tills du tar orden ur bruk, skapar nya eller inte har använt dem på { $days } dagar.
my-data-guests = Dina webbläsare
my-data-guests-why = I varje webbläsare där du studerar finns en kaka som visar servern vilka uppgifter som är dina. På servern finns bara en kontrollsumma, som kakan inte kan räknas ut från.
my-data-guests-until = Sparas tills du avslutar i den webbläsaren, raderar dina uppgifter eller inte har sparat något på { $days } dagar. Om uppgifterna då inte kan nås på något annat sätt raderas också de.
my-data-learners = Ditt nummer
my-data-learners-why = I stället för ett namn har du ett nummer. Det håller ihop dina uppgifter.
my-data-learners-until = Sparas tills du raderar dina uppgifter eller tills de inte längre kan nås med någon webbläsare, fyra ord eller konto.
my-data-certificates = Intyg
my-data-certificates-why = Ett intyg kan kontrolleras med en kod. Därför sparar vi vad som står på det. Namnet sparas bara om du väljer det.
my-data-certificates-until = Sparas tills du raderar dina uppgifter, även tillbakadragna.
my-data-certificates-readers = Alla som har koden kan kontrollera intyget.
my-data-name = Namn
my-data-no-name = inte sparat
my-data-revoked = Tillbakadraget

## Certificate
certificate-title = Intyg
certificate-link = Intyg över kursen
certificate-not-yet = Du får intyget när du har gjort kursen { $course }. Du har ingen brådska.
certificate-why = Se vad som återstår
certificate-to-course = Till kursens sida
certificate-earned = Du har gjort kursen { $course }. Du kan skriva ut ett intyg.
certificate-name = Namn på intyget
certificate-name-hint = Skriv namnet så som du vill ha det på pappret. Du kan också lämna fältet tomt och skriva namnet med penna.
certificate-keep = Spara mitt namn på intyget
certificate-keep-hint = Om du sparar namnet ser alla det som kontrollerar intyget med koden. Då vet till exempel en arbetsgivare att intyget är ditt. Om du inte sparar det finns namnet bara på pappret.
certificate-name-too-long = Förkorta namnet. Det kan ha högst { $limit } tecken.
certificate-name-missing = Skriv namnet som du vill spara, eller ta bort valet Spara mitt namn på intyget.
certificate-make = Gör intyget
certificate-made = Intyget är klart
certificate-made-next = Du kan skriva ut det nu eller komma tillbaka till den här sidan senare.
certificate-print = Skriv ut intyget
certificate-print-hint = Skriv ut sidan med webbläsarens egen utskriftsfunktion. På pappret kommer bara intyget, på ett A4-ark.
certificate-name-title = Lägg till eller byt namn
certificate-show = Visa med det här namnet
certificate-holder = Innehavaren av det här intyget har gått kursen
certificate-has-finished = har gått kursen
certificate-extent = Omfattning
certificate-finished = Avslutad
certificate-issued = Intyget utfärdat
certificate-language = Språk
certificate-revision = Kursens version
certificate-code = Kod
certificate-qr = QR-kod med samma adress: { $address }
certificate-not-official = Det här är inget officiellt kompetensmärke.
certificate-check-title = Kontrollera ett intyg
certificate-check-how = Öppna adressen eller läs QR-koden med telefonen:
certificate-check-lead = Skriv koden som står på intyget. Du ser om intyget gäller.
certificate-code-label = Intygets kod
certificate-code-hint = Koden har 10 tecken, till exempel 7K3QX-M9RTB. Du kan skriva med stora eller små bokstäver.
certificate-code-wrong = Kontrollera koden. Den har 10 bokstäver och siffror.
certificate-check-go = Kontrollera
certificate-valid = Intyget gäller
certificate-valid-text = Intyget har utfärdats på webbplatsen { $site } över kursen:
certificate-check-name = Namn
certificate-check-no-name = Inget namn har sparats. Kontrollen berättar alltså inte vems intyget är.
certificate-check-another = Kontrollera ett annat intyg
certificate-is-revoked = Intyget har dragits tillbaka
certificate-is-revoked-on = Intyget drogs tillbaka { $date }. Det gäller inte längre. Ägaren kan ha ett annat intyg över samma kurs, med en annan kod.
certificate-unknown = Inget intyg har den här koden
certificate-unknown-next = Jämför koden med pappret och skriv den på nytt. Ett intyg försvinner också när ägaren raderar sina uppgifter.
certificate-revoke = Dra tillbaka intyget
certificate-revoke-title = Vill du dra tillbaka intyget?
certificate-revoke-question = Du drar tillbaka intyget över kursen { $course }. Den som kontrollerar koden ser att intyget har dragits tillbaka. Ett sparat namn raderas.
certificate-revoke-consequence = Det kan inte ångras. Du kan göra ett nytt intyg med en ny kod.
certificate-revoke-yes = Dra tillbaka intyget
certificate-revoke-no = Avbryt, behåll intyget
certificate-revoked = Intyget är tillbakadraget
certificate-revoked-next = Koden visar nu att intyget har dragits tillbaka. Du kan göra ett nytt intyg när du vill.

## Errors
error-title = Fel
error-summary-title = Kontrollera det här
error-not-found-title = Sidan hittades inte
error-not-found-what = Det finns ingen sida på den här adressen. Sidan kan ha flyttats, eller så är adressen felskriven.
error-not-found-next = Använd sökningen eller se alla kurser.
error-not-found-picture = Teckning: en person tittar på en karta bredvid en vägvisare, och stigen delar sig åt två håll.
error-method-title = Det går inte att göra så här
error-method-what = Sidan kan inte ta emot en sådan begäran.
error-method-next = Gå tillbaka till föregående sida och försök igen.
error-bad-request-title = Vi förstod inte begäran
error-bad-request-what = Formuläret eller adressen innehåller något som vi inte kan läsa.
error-bad-request-next = Gå tillbaka till föregående sida och försök igen. Inga svar har försvunnit.
error-cross-site-title = Formuläret kom från en annan webbplats
error-cross-site-what = Av säkerhetsskäl tar vi bara emot formulär som har skickats från den här webbplatsen.
error-cross-site-next = Öppna sidan på den här webbplatsen och fyll i formuläret där.
error-too-large-title = Texten är för lång
error-too-large-what = Du skickade mer text än vi kan ta emot.
error-too-large-next = Gå tillbaka till föregående sida, gör texten kortare och skicka på nytt.
error-too-many-title = För många försök
error-too-many-what = Det har kommit väldigt många försök från det här nätverket på kort tid.
error-too-many-next = Vänta en stund och försök igen. Inga svar har försvunnit.
error-unavailable-title = Det gick inte att spara just nu
error-unavailable-what = Servern fick ingen kontakt med databasen. Svaret sparades inte.
error-unavailable-next = Gå tillbaka till föregående sida: det du skrev finns kvar där. Försök igen om en stund.
error-internal-title = Något gick fel
error-internal-what = Felet är vårt, inte ditt.
error-internal-next = Försök igen om en stund. Om felet är kvar kan du berätta det för kontaktpersonen.
error-id = Felets kod: { $id }

## Faults of courses, for the people who write them: what is wrong, and how to mend it
rule-severity-warning = anmärkning
rule-severity-error = fel
rule-severity-fatal = allvarligt fel
rule-settings-missing = Filen course.toml saknas i mappen.
rule-settings-missing-mend = Lägg till den: där står kursens språk och vem som får se den. Utan den visas kursen inte för någon.
rule-settings-broken = Filen course.toml går inte att läsa: { $what }
rule-settings-broken-mend = Rätta raden. En annan kurs kan tjäna som modell. Tills dess ser läsarna kursens tidigare version.
rule-id-broken = Namnet ”{ $what }” duger inte som id.
rule-id-broken-mend = Använd bara små bokstäver a–z, siffror och bindestreck, högst 48 tecken. Namnet blir sidans adress, som läsare sparar och delar.
rule-id-twice = Två sidor har id ”{ $what }”.
rule-id-twice-mend = Ge den ena sidan ett eget namn eller en egen id-uppgift. Annars blandas lärandes framsteg på två sidor ihop.
rule-course-empty = Kursen har inga sidor på huvudspråket { $what }.
rule-course-empty-mend = Lägg en mapp för en del i språkets mapp och en sida i den. Annars har läsaren inget att öppna.
rule-main-language-missing = Filen saknas på huvudspråket { $what }.
rule-main-language-missing-mend = Lägg till filen. Huvudspråket säger vad kursen innehåller.
rule-file-unreadable = Filen går inte att läsa: { $what }
rule-file-unreadable-mend = Spara den som UTF-8. Annars går å, ä, ö och andra tecken sönder för läsaren.
rule-front-matter-missing = Uppgifterna i början av filen saknas.
rule-front-matter-missing-mend = Börja filen med raden +++, sedan title = "Rubrik" och så raden +++. Rubriken hörs och ses av alla som söker sidan.
rule-front-matter-broken = Uppgifterna i början av filen går inte att läsa: { $what }
rule-front-matter-broken-mend = Rätta raden. Text skrivs inom citattecken: title = "Rubrik". Tills dess får läsaren inte sidan på det här språket.
rule-page-unknown = Sidan finns inte på huvudspråket { $what }, så ingen får se den.
rule-page-unknown-mend = Ge den samma namn som på huvudspråket, eller lägg till sidan där.
rule-language-lacks = Sidan saknas på språket { $what }, som kursen lovar.
rule-language-lacks-mend = Skriv den. Tills dess får läsaren sidan på ett annat språk.
rule-heading-top = Texten har en rubrik på högsta nivån: { $what }
rule-heading-top-mend = Sidans namn är redan den högsta rubriken. Använd ## i texten. Den som använder skärmläsare känner igen sidan på en enda översta rubrik.
rule-heading-skipped = Rubriken ”{ $what }” hoppar över en nivå.
rule-heading-skipped-mend = Under ## är nästa nivå ###. Den som använder skärmläsare hittar med hjälp av nivåerna.
rule-picture-missing = Bilden { $what } finns inte.
rule-picture-missing-mend = Kontrollera sökvägen. Bilderna ligger i kursens mapp media. Läsaren ser en anmärkning i stället för bilden.
rule-picture-broken = Teckningen går inte att visa: { $what }
rule-picture-broken-mend = Spara den som enkel SVG utan text, stilar, länkar och filter. Bara en enkel teckning är säker och följer läsarens färger.
rule-picture-no-alternative = Bilden { $what } saknar alternativ text.
rule-picture-no-alternative-mend = Berätta inom hakparentes vad bilden visar: ![Dörr och nyckel](media/bild.svg). Den hörs av den som inte ser bilden.
rule-link-broken = Länken ”{ $what }” leder inte till någon sida i kursen.
rule-link-broken-mend = Skriv sidans id, till exempel pitka-salasana, eller en hel adress som börjar med https://. Annars hamnar läsaren på en sida som inte finns.
rule-link-text = Länktexten ”{ $what }” säger inte vart länken leder.
rule-link-text-mend = Skriv målets namn som länk. Många läser länkarna som en lista utan texten runt om.
rule-link-anchor = Länken leder till stället ”{ $what }” på sidan, men det finns inte.
rule-link-anchor-mend = Kontrollera namnet: det görs av rubriken, till exempel ## Gör så här → #gor-sa-har. Annars hamnar läsaren i början av sidan och hittar inte det den sökte.
rule-picture-alternative-name = Bildens alternativa text är namnet på en fil: { $what }
rule-picture-alternative-name-mend = Berätta vad bilden visar. Nu läser skärmläsaren ett namn som inte säger lyssnaren någonting.
rule-table-no-header = Tabellen har en kolumn utan rubrik.
rule-table-no-header-mend = Skriv namnet på varje kolumn på första raden. Skärmläsaren säger det före varje cell.
rule-sentence-long = Lång mening: { $what }
rule-sentence-long-mend = Dela den i två eller flera. Den som läser långsamt hinner glömma början.
rule-word-long = Långt ord: { $what }
rule-word-long-mend = Använd ett kortare ord om det finns, eller förklara med flera ord. Om det är ett namn, svara på anmärkningen i filen course.toml.
rule-language-untold = Texten verkar vara på ett annat språk: { $what }
rule-language-untold-mend = Märk ut språket: <span lang="en">…</span>. Då uttalar skärmläsaren det rätt.
rule-answer-unused = Svaret på anmärkningen ”{ $what }” gäller inte längre något.
rule-answer-unused-mend = Ta bort det, eller kontrollera filen och ordet som det gäller. Ett fel kan inte besvaras, det ska rättas.
rule-glossary-broken = Ordlistan kan inte läsas: { $what }
rule-glossary-broken-mend = Rätta raden. Varje ord börjar med raden [[term]] och har uppgifterna id, word och means.
rule-glossary-empty = Punkten ”{ $what }” i ordlistan saknar ord eller förklaring.
rule-glossary-empty-mend = Skriv ordet vid word och förklaringen vid means, med en eller två korta meningar.
rule-glossary-twice = Id:t ”{ $what }” finns på två ställen i ordlistan.
rule-glossary-twice-mend = Ge det andra ordet ett eget id. Om ordet är detsamma, slå ihop förklaringarna.
rule-glossary-lacks = Ordlistan saknar ordet ”{ $what }”, som förklaras på huvudspråket.
rule-glossary-lacks-mend = Lägg till ordet med samma id. Annars blir den som läser på det här språket utan förklaring.
rule-exercise-broken = Uppgiften går inte att läsa: { $what }
rule-exercise-broken-mend = Rätta GIFT-texten. Sätt ett omvänt snedstreck före ~ = # {"{"} {"}"} : när de är vanlig text. Tills dess ser lärande en anmärkning i stället för uppgiften.
rule-exercise-no-id = Uppgiften saknar ett id som duger: ”{ $what }”
rule-exercise-no-id-mend = Skriv id före frågan: ::starkt-losenord:: Små bokstäver a–z, siffror och bindestreck. Med id:t hålls svaret kvar även om texten ändras.
rule-exercise-twice = Uppgiftens id ”{ $what }” finns på två ställen.
rule-exercise-twice-mend = Ge den ena uppgiften ett eget id. Annars blandas svaren ihop.
rule-exercises-differ = Sidan har andra uppgifter än på huvudspråket: { $what }
rule-exercises-differ-mend = Varje språk har samma uppgifter med samma id, så att framstegen är gemensamma.
rule-exercise-no-feedback = Uppgiften ”{ $what }” har ett alternativ utan respons.
rule-exercise-no-feedback-mend = Skriv # efter alternativet och varför det är eller inte är det bästa. Lärande behöver skälet mest när de valde något annat.
rule-exercise-block-broken = Uppgiften går inte att läsa: { $what }
rule-exercise-block-broken-mend = Rätta raden. Blocket börjar med raden ::id:: fråga, och varje punkt står på en egen rad. Tills dess ser lärande en anmärkning i stället för uppgiften.
rule-exercise-all-right = I uppgiften ”{ $what }” blir svaret rätt när man väljer alla alternativ.
rule-exercise-all-right-mend = Ge alternativ som inte passar en minusvikt, till exempel ~%-50%. Annars kan man svara rätt utan att fundera.

## Glossary
glossary-title = Ordlista
glossary-lead = Kursens svåra ord förklarade.
glossary-link = Kursens ordlista
glossary-what = Vad betyder ”{ $word }”?

## Forms
form-who-reads = Bara du och den som sköter servern kan läsa det här. Skriv inte om din hälsa eller om andra människor.

## Exercises
exercise-heading = Uppgift { $number } av { $total }
exercise-heading-task = Uppgift { $number } av { $total }: gör på din egen telefon eller dator
exercise-check = Kontrollera svaret
exercise-keep = Spara svaret
exercise-keep-task = Spara markeringarna
exercise-show-answer = Visa rätt svar
exercise-hint = Tips { $number } av { $total }
exercise-right = Just så
exercise-partly = Delvis rätt
exercise-not-yet = Inte ännu
exercise-recorded = Sparat
exercise-right-next = Bra gjort. Du kan gå vidare.
exercise-partly-next = Du är redan nära. Titta på markeringarna nedan och försök igen. Du får försöka så många gånger du vill.
exercise-partly-more-next = Det du har valt är rätt, men allt som passar är inte med ännu. Försök igen. Du får försöka så många gånger du vill.
exercise-not-yet-explained-next = Läs förklaringen under ditt svar och försök igen. Du får försöka så många gånger du vill.
exercise-not-yet-next = Försök igen. Du får försöka så många gånger du vill.
exercise-told-next = Här är det rätta svaret. Du kan ännu försöka själv.
exercise-recorded-next = Du kan ändra ditt svar när du vill.
exercise-test-next = Ditt svar är sparat. Du ser resultatet när du har svarat på alla uppgifter.
exercise-key = Rätt svar:
exercise-decimal-sign = ,
exercise-true = Sant
exercise-false = Inte sant
exercise-your-answer = Ditt svar
exercise-choose-all = Välj alla som passar.
exercise-choose-pairs = Välj det som passar på varje rad.
exercise-digits = Skriv med siffror.
exercise-reflection-hint = Skriv med egna ord. Svaret bedöms inte.
exercise-select = Välj
exercise-gap = Lucka { $number }
exercise-gap-here = lucka
exercise-gap-write = Skriv det som hör till luckan.
exercise-gap-choose = Välj det som hör till luckan.
exercise-fill-gaps = Fyll i texten
exercise-choose-one = Välj ett alternativ.
exercise-choose-some = Välj minst ett alternativ.
exercise-choose-pair = Välj ett par: { $item }
exercise-choose-gap = Välj ett ord till luckan.
exercise-write-answer = Skriv ditt svar.
exercise-write-number = Skriv ett tal.
exercise-number-in-digits = Skriv talet med siffror, till exempel 12 eller 3,5.
exercise-write-something = Skriv ditt svar. Ett enda ord räcker.
exercise-too-long = Gör svaret kortare. Det får ha högst { $limit } tecken.
exercise-too-long-reflection = Gör texten kortare. Den får ha högst { $limit } tecken.
exercise-reflection-length = Högst { $limit } tecken.
exercise-task-hint = Markera ett steg när du har gjort det. Bara markeringen sparas. Inget annat skickas från din telefon eller dator.
exercise-task-note = En anteckning till dig själv
exercise-task-note-hint = Du kan lämna det tomt. Skriv inga lösenord här.
exercise-task-partly = En del av stegen är gjorda
exercise-task-partly-next = En bra början. Dina markeringar är sparade, och du kan fortsätta när det passar dig.
exercise-task-next = Alla steg är gjorda. Bra gjort.
exercise-tick-some = Markera ett steg som du har gjort, eller skriv en anteckning.
exercise-order-hint = Flytta punkterna med knapparna. Den första ska stå överst.
exercise-order-now = Nu på plats { $place } av { $total }
exercise-order-moved = ”{ $item }” är nu på plats { $place } av { $total }.
exercise-order-right = På rätt plats.
exercise-order-not-yet = Inte på sin plats ännu.
exercise-move-up = Flytta upp
exercise-move-down = Flytta ner
exercise-move-first = Flytta minst en punkt och kontrollera sedan.
exercise-block-no-id = Blocket börjar med raden ::id:: fråga. Ett id har små bokstäver a–z, siffror och bindestreck. Här står ”{ $found }”.
exercise-block-no-prompt = Frågan saknas. Skriv den efter id.
exercise-block-stray = Raden ”{ $found }” hör inte till någon punkt. Ta bort den tomma raden före den eller flytta den till frågan.
exercise-block-empty-item = Den här punkten är tom. Skriv något där eller ta bort den.
exercise-block-too-few-items = Det behövs minst två punkter att ordna. Börja var och en med en siffra, till exempel 1.
exercise-block-same-items = Punkten ”{ $found }” finns två gånger, så ingen kan veta vilken som är först. Ändra den ena.
exercise-block-no-steps = Stegen saknas. Börja varje steg med en siffra, till exempel 1.
exercise-block-length = ”{ $found }” duger inte som längd. Skriv antalet tecken, 1–2000.
exercise-block-no-picture = Alternativet saknar bild. Skriv den så här: = ![Vad bilden visar](media/bild.svg)
exercise-block-no-spot = Alternativet saknar plats i bilden. Skriv den så här: = (48, 37) adressfältet
exercise-block-spot = ”{ $found }” är ingen plats. Skriv två tal 0–100: hur många procent från vänster kant och från överkanten.
exercise-block-two-pictures = Före alternativen får det stå bara en bild.
exercise-block-option-count = Det ska finnas 2–26 alternativ. Börja vart och ett med = (rätt) eller ~ (inte rätt).
exercise-block-no-right-answer = Ingen kan svara rätt på det här. Börja det rätta alternativet med =.
exercise-gift-brace-not-closed = Svaren börjar här med {"{"} men tar inte slut. Lägg till {"}"} efter dem. Om parentesen hör till texten, skriv \{"{"}.
exercise-gift-brace-not-opened = Här står {"}"} utan {"{"} före. Om parentesen hör till texten, skriv \{"}"}.
exercise-gift-title-not-closed = Namnet börjar här med :: men tar inte slut. Skriv :: efter namnet.
exercise-gift-no-prompt = Här finns svar utan fråga. Skriv frågan före {"{"}.
exercise-gift-text-before-answers = Börja varje svar med = (rätt) eller ~ (inte rätt).
exercise-gift-empty-answer = Det här svaret är tomt. Skriv något där eller ta bort det.
exercise-gift-one-option = Det finns bara ett alternativ. Lägg till ett annat med ~.
exercise-gift-no-right-answer = Ingen kan svara rätt på det här. Börja det rätta svaret med = eller ge vikter vars summa är 100 %.
exercise-gift-weight = Vikten { $found } är inte mellan −100 och 100.
exercise-gift-number = ”{ $found }” är inte ett tal.
exercise-gift-range = I intervallet ”{ $found }” ryms inga tal. Skriv det mindre talet först, och 0 eller mer som noggrannhet.
exercise-gift-no-arrow = Det här paret saknar -> som de andra paren har.
exercise-gift-too-few-pairs = För att para ihop behövs något att para ihop och minst två olika svar.
exercise-gift-not-a-gap = När en text har flera luckor är varje lucka ett val, ett kort svar eller ett tal.

## Sidor: kontroll av HTML-sidor (W3C:s ACT-regler)
html-passed = I sin ordning.
html-inapplicable = Sidan har inget som den här regeln gäller.
html-cut = Sidan är mycket stor eller mycket djup. Den kontrollerades inte ända till slutet.
check-not-found = Filen eller mappen { $file } finns inte.
check-unreadable = { $file } kan inte läsas: { $cause }
html-image-name = Bilden { $what } saknar textalternativ.
html-image-name-why = Den som inte ser bilden får inte veta vad som finns i den: skärmläsaren säger bara ”bild” eller läser upp filnamnet.
html-image-name-mend = Berätta bildens innehåll i alt-attributet. Om bilden bara är dekoration, skriv alt="".
html-link-name = Länken { $what } har ingen text.
html-link-name-why = Den som använder skärmläsare eller röststyrning får inte veta vart länken leder.
html-link-name-mend = Skriv i länken vart den leder. Om länken bara har en bild, berätta det i bildens alt-attribut.
html-image-button-name = Bildknappen { $what } har inget namn.
html-image-button-name-why = Den som använder skärmläsare eller röststyrning får inte veta vad knappen gör.
html-image-button-name-mend = Skriv i alt-attributet vad knappen gör, till exempel alt="Sök".
html-field-name = Fältet { $what } har inget namn.
html-field-name-why = Den som använder skärmläsare får inte veta vad som ska skrivas i fältet, och röststyrning hittar inte fältet.
html-field-name-mend = Lägg till ett label-element vars for-attribut är fältets id, eller skriv label runt fältet.
html-button-name = Knappen { $what } har ingen text.
html-button-name-why = Skärmläsaren säger bara ”knapp”. Användaren får inte veta vad den gör.
html-button-name-mend = Skriv i knappen vad den gör. Om den bara har en bild, berätta det i bildens alt-attribut.
html-object-name = Inbäddningen { $what } har inget namn.
html-object-name-why = Den som inte ser eller hör den inbäddade bilden, ljudet eller videon får inte veta vad det är.
html-object-name-mend = Berätta i title- eller aria-label-attributet vad inbäddningen är.
html-page-title = Sidan har ingen titel: { $what } saknas eller är tom.
html-page-title-why = Titeln är det första som skärmläsaren säger om sidan. Den hjälper också att hitta rätt flik.
html-page-title-mend = Skriv i title-elementet vilken sida det här är.
html-page-language = Sidans språk är inte angivet: lang saknas eller är tomt på elementet { $what }.
html-page-language-why = Skärmläsaren läser texten med fel språks röst, och den går inte att förstå.
html-page-language-mend = Skriv till exempel <html lang="sv">.
html-page-language-tag = Sidans språk är angivet som ”{ $what }”, men ett sådant språk finns inte.
html-page-language-tag-why = Skärmläsaren vet inte på vilket språk texten ska läsas, och den går inte att förstå.
html-page-language-tag-mend = Använd språkets kod, till exempel fi, sv, en eller se.
html-part-language-tag = Avsnittets språk är angivet som ”{ $what }”, men ett sådant språk finns inte.
html-part-language-tag-why = Skärmläsaren vet inte på vilket språk avsnittet ska läsas, och det går inte att förstå.
html-part-language-tag-mend = Använd språkets kod, till exempel fi, sv, en eller se.
html-cell-headers = Cellens headers-attribut har ”{ $what }”, men ingen annan cell i den här tabellen har det id:t.
html-cell-headers-why = Skärmläsaren kan inte säga vilken rubrik cellen hör till.
html-cell-headers-mend = Rätta id:t eller ta bort headers. I en vanlig tabell behövs det inte.
html-header-cells = Tabellens rubrikcell ”{ $what }” har inga celler.
html-header-cells-why = Skärmläsaren läser rubriken före cellerna. Om rubriken står på fel ställe blir cellerna utan rubrik.
html-header-cells-mend = Lägg till cellerna som saknas, rätta scope eller gör rubriken till en vanlig cell.
html-heading-name = Rubriken { $what } är tom.
html-heading-name-why = Den som använder skärmläsare går från rubrik till rubrik. En tom rubrik säger inte var man är.
html-heading-name-mend = Skriv en text i rubriken eller ta bort den. Luft skapas med stil, inte med rubriker.
html-frame-name = Ramen { $what } har inget namn.
html-frame-name-why = Den som använder skärmläsare får inte veta vad ramen innehåller och om det lönar sig att gå dit.
html-frame-name-mend = Berätta i title-attributet vad ramen innehåller.
html-viewport = Det går inte att förstora sidan: ”{ $what }”.
html-viewport-why = Den som ser dåligt får inte texten så stor att den går att läsa.
html-viewport-mend = Ta bort user-scalable och maximum-scale. Ofta räcker width=device-width, initial-scale=1.
html-refresh = Sidan byts eller laddas om av sig själv efter { $what } s.
html-refresh-why = Den som läser långsamt eller lyssnar hinner inte till slut och tappar sin plats.
html-refresh-mend = Ta bort meta refresh. Låt läsaren själv ladda om sidan, eller led vidare till den nya adressen på servern.
html-refresh-ever = Sidan byts eller laddas om av sig själv efter { $what } s.
html-refresh-ever-why = En förändring som läsaren inte har bett om avbryter och förvirrar.
html-refresh-ever-mend = Ta bort meta refresh, eller led vidare genast: tiden 0.
html-letter-spacing = Teckenavståndet är tvingat till { $what } gånger textens storlek. Det borde vara minst 0,12.
html-letter-spacing-why = Den som behöver glesare text, till exempel på grund av lässvårigheter, kan inte göra den glesare.
html-letter-spacing-mend = Ta bort !important, eller använd 0.12em eller mer.
html-line-height = Radavståndet är tvingat till { $what } gånger textens storlek. Det borde vara minst 1,5.
html-line-height-why = Den som behöver glesare text, till exempel på grund av lässvårigheter, kan inte göra den glesare.
html-line-height-mend = Ta bort !important, eller använd 1.5 eller mer.
html-word-spacing = Ordavståndet är tvingat till { $what } gånger textens storlek. Det borde vara minst 0,16.
html-word-spacing-why = Den som behöver glesare text, till exempel på grund av lässvårigheter, kan inte göra den glesare.
html-word-spacing-mend = Ta bort !important, eller använd 0.16em eller mer.
html-decoration = { $what } är märkt som dekoration men berättas ändå för skärmläsaren.
html-decoration-why = När tangentbordet når den eller den har ett aria-attribut gäller inte märkningen. Den som använder skärmläsare hör sådant som inte behövs.
html-decoration-mend = Ta bort aria-attributet eller tabindex, eller ta bort märkningen som dekoration.
html-autocomplete = Fältets autocomplete-värde ”{ $what }” är okänt.
html-autocomplete-why = Webbläsaren kan inte fylla i fältet. Det hjälper när det är svårt att skriva eller minnas.
html-autocomplete-mend = Använd HTML:s egna värden, till exempel name, email, tel eller postal-code.
html-summary-name = Rubriken { $what } som öppnar ett avsnitt har ingen text.
html-summary-name-why = Den som använder skärmläsare får inte veta vad som öppnas.
html-summary-name-mend = Skriv i summary-elementet vad som öppnas.

## Practice: "Öva tryggt"
practice-heading = Öva tryggt: { $title }
practice-begins = Det här är en övning. Ingenting skickas eller betalas på riktigt.
practice-ends = Övningen slutar här.
practice-given = Övningens påhittade uppgifter
practice-given-hint = Använd bara de här. Skriv inte egna koder eller andra egna uppgifter.
practice-write = Skriv så här: { $value }
practice-write-given = Skriv i fältet { $label }: { $value }
practice-not-your-own = Skriv inte ditt eget lösenord eller andra egna uppgifter. Skriv i fältet { $label }: { $value }
practice-choose = Välj ett alternativ: { $label }
practice-phone = Övningens telefon
practice-computer = Övningens dator
practice-address = Adress:
practice-sender = avsändare: { $address }
practice-good = Ett tryggt val
practice-risky = Här fanns en risk
practice-neutral = Bra att veta
practice-chosen = Du valde: { $action }
practice-risky-next = Ingenting hände på riktigt. Gå ett steg tillbaka, eller fortsätt och se vad som följer.
practice-back = Gå ett steg tillbaka
practice-again = Börja om övningen
practice-went-back = Du gick ett steg tillbaka
practice-at-start = Du är i början av övningen
practice-choose-again = Du kan välja på nytt.
practice-over-safely = Övningen är gjord på ett tryggt sätt
practice-over = Övningen är gjord
practice-over-next = Du kan börja om från början. I en övning får man göra fel.
practice-count = Trygga val: { $good }. Risker: { $risky }.
practice-full = Du har redan tagit många steg. Gå tillbaka eller börja om övningen.
practice-saved = Du har gjort den här övningen. Sparat kl. { $time }.
rule-practice-missing = Övningen ”{ $what }” finns inte.
rule-practice-missing-mend = En övning är en fil, practice/sv/namn.toml. Kontrollera namnet. Tills dess ser lärande en anmärkning i stället för övningen.
rule-practice-broken = Övningen kan inte läsas: { $what }
rule-practice-broken-mend = Rätta raden. Text skrivs inom citattecken: title = "Rubrik". Tills dess kan ingen öva.
rule-practice-name = Namnet ”{ $what }” duger inte, eller så används det redan.
rule-practice-name-mend = Använd små bokstäver a–z, siffror och bindestreck. På samma skärm har varje knapp och fält ett eget namn.
rule-practice-nowhere = Skärmen ”{ $what }” finns inte.
rule-practice-nowhere-mend = Skriv vid to id:t för en skärm som finns i den här filen. Annars kommer lärande inte vidare från skärmen.
rule-practice-no-end = Från skärmen ”{ $what }” kommer man inte till slutet.
rule-practice-no-end-mend = Lägg till en åtgärd, eller märk den sista skärmen med raden end = true. Den sista skärmen har inga åtgärder. Annars vet lärande inte när övningen är klar.
rule-practice-field = Fältet saknar det som det kontrolleras mot: { $what }
rule-practice-field-mend = För text och kod anger given id:t för den påhittade uppgiften. För ett val anger right id:t för rätt alternativ, för en kryssruta on eller off.
rule-practice-unexplained = Det felaktiga valet ”{ $what }” förklaras inte.
rule-practice-unexplained-mend = Berätta vänligt vid teaches varför valet är en risk och vad man kan göra. Av en felsväng lär man sig bara om skälet berättas.
rule-practice-unreachable = Till skärmen ”{ $what }” kommer man inte från något håll.
rule-practice-unreachable-mend = Lägg till en åtgärd som leder dit, eller ta bort skärmen.
rule-practices-differ = Övningen är en annan än på huvudspråket: { $what }
rule-practices-differ-mend = Bara orden är egna. Skärmar, knappar, bedömningar och deras namn är lika på alla språk. Lärande kan byta språk mitt i övningen.
rule-practice-language-lacks = Övningen saknas på språket { $what }.
rule-practice-language-lacks-mend = Översätt den. Till dess får läsaren den på ett annat språk.
rule-practice-unused = Övningen ”{ $what }” finns inte på någon sida.
rule-practice-unused-mend = Lägg till blocket practice med övningens namn på en sida, eller ta bort filerna.

## Videos, recordings and photos
media-video = Video
media-audio = Inspelning
media-hours = { $count }{ "\u00A0" }h
media-minutes = { $count }{ "\u00A0" }min
media-seconds = { $count }{ "\u00A0" }s
media-kilobytes = { $count }{ "\u00A0" }kB
media-megabytes = { $count }{ "\u00A0" }MB
media-download = Ladda ner till din enhet ({ $size })
media-described = Se videon syntolkad ({ $size })
media-sign-language = Se på teckenspråk ({ $size })
media-transcript = Videon som text
media-transcript-audio = Inspelningen som text
media-transcript-hint = Varje rad börjar med en tid. Tryck på den så börjar videon eller inspelningen där.
media-seen = I bild:
media-found = Video eller inspelning, { $moment }
media-picture-broken = Bilden kan inte visas just nu. Så här är den beskriven i ord:
rule-media-broken = Uppgifterna om videon eller inspelningen går inte att läsa: { $what }
rule-media-broken-mend = Skriv åtminstone file = "media/namn.mp4" och title = "Namn". Texter skrivs inom citattecken.
rule-media-missing = Filen { $what } finns inte.
rule-media-missing-mend = Kontrollera sökvägen. Videor, inspelningar och deras bilder finns i kursens mapp media. Tills dess ser tittaren en anmärkning i stället för videon.
rule-media-type = Filen { $what } kan inte spelas i alla webbläsare.
rule-media-type-mend = Spara videon som MP4 (H.264 och AAC) och inspelningen som MP3 eller M4A. Andra format fungerar inte på alla telefoner.
rule-media-no-captions = Textning saknas: { $what }
rule-media-no-captions-mend = Lägg till textning med det här namnet. Av den blir också texten på sidan för den som inte hör, inte kan ha ljudet på eller hellre läser.
rule-media-captions-borrowed = Textningen { $what } saknas, så läsaren får den på ett annat språk.
rule-media-captions-borrowed-mend = Översätt textningen till det här språket. Den som inte hör och inte kan videons språk blir annars utan.
rule-media-no-description = Inget berättar vad bilden visar för den som inte ser den. Syntolkning saknas: { $what }
rule-media-no-description-mend = Lägg till en syntolkning med det här namnet och raden describes = "track", eller berätta om bilden i fältet seen och skriv describes = "transcript". Om talet berättar allt skriver du describes = "not-needed".
rule-media-no-poster = Videon ”{ $what }” saknar en bild som visas innan den spelas.
rule-media-no-poster-mend = Lägg till raden poster = "media/namn.jpg". Före uppspelningen syns annars bara en tom ruta.
rule-media-caption-broken = Det finns ett fel i textningen. { $what }
rule-media-caption-broken-mend = Kontrollera filen genom att se videon med textning.
rule-media-caption-reading = Textningen är svår att följa. { $what }
rule-media-caption-reading-mend = Då hinner också den som läser långsamt se på bilden.
rule-media-photo-broken = Bilden kan inte visas: { $what }
rule-media-photo-broken-mend = Spara bilden på nytt som JPEG eller PNG, högst 50 miljoner bildpunkter.
media-cue-no-header = På första raden saknas ordet WEBVTT, så webbläsaren visar ingenting.
media-cue-timing = Tiderna går inte att läsa: ”{ $found }”. Den rätta formen är 00:01.000 --> 00:04.000.
media-cue-no-timing = Texten ”{ $found }” har inga tider, så den visas inte. Finns det en tom rad mitt i texten?
media-cue-no-empty-line = Före den här raden saknas en tom rad.
media-cue-late-block = Delen { $found } står efter texterna och hoppas över. Flytta den till början.
media-cue-setting = Inställningen ”{ $found }” finns inte eller har ett fel värde.
media-cue-tag = Märket { $found } finns inte i textning. Om tecknet < hör till texten skriver du &lt;.
media-cue-tag-not-closed = Märket { $found } avslutas inte.
media-cue-ends-before-start = Texten slutar innan den börjar.
media-cue-out-of-order = Texten börjar före den föregående. Ordna texterna efter tid.
media-cue-overlap = Texten börjar innan den föregående slutar.
media-cue-empty = Texten är tom.
media-cue-too-fast = Texten visas för kort tid: { $speed } tecken i sekunden. Visa den minst { $seconds },{ $tenths } s eller förkorta den.
media-cue-too-many-lines = Texten har { $count } rader. Två rader ryms på bilden.
media-cue-line-too-long = Raden har { $count } tecken. På en smal skärm ryms 42.
media-cue-after-the-end = Texten börjar först när videon har slutat.

## More, beside the text of a page: own note, bookmark
more-title = Mer
more-parts = egen anteckning, bokmärke och utskrift
more-parts-aloud = uppläsning, egen anteckning, bokmärke och utskrift
more-has-note = Du har en anteckning om den här sidan.
more-has-bookmark = Sidan har ditt bokmärke.
note-title = Egen anteckning
note-label = Skriv till dig själv om den här sidan
note-label-of = Anteckning { $number } av { $total }
note-save = Spara anteckningen
note-saved = Anteckningen är sparad
note-removed = Anteckningen är borttagen
note-empty = Anteckningen är tom, så ingenting sparades
note-stored-at = Sparad { $date } kl. { $time }.
note-several = Du skrev anteckningen i två fönster. Båda texterna är sparade. Du kan flytta dem till samma fält och tömma det andra.
note-too-long = Anteckningen är för lång. Den får ha { $limit } tecken, och nu är det { $over } för mycket. Förkorta texten och spara igen.
note-change = Ändra anteckningen
bookmark-title = Bokmärke
bookmark-what = Med ett bokmärke hittar du lätt tillbaka till den här sidan.
bookmark-is-set = Du har ett bokmärke på den här sidan.
bookmark-add = Lägg till bokmärke
bookmark-remove = Ta bort bokmärket
bookmark-added = Bokmärket är tillagt
bookmark-removed = Bokmärket är borttaget
notes-title = Anteckningar och bokmärken
notes-link = Alla dina anteckningar och bokmärken
notes-lead = Här är alla dina anteckningar och bokmärken. Du kan skriva ut sidan från webbläsarens meny.
notes-none-title = Du har inga anteckningar eller bokmärken ännu
notes-none = I slutet av varje kurssida finns punkten Mer. Där kan du skriva en anteckning eller lägga till ett bokmärke.
notes-orphans = Sidor som inte längre finns
notes-orphans-what = De här anteckningarna skrev du på sidor som senare har tagits bort ur kurserna.
aloud-title = Lyssna på sidan
aloud-what = Din enhet läser upp sidans text. Ingenting skickas över nätet. Tangenten Esc avslutar läsningen.
aloud-play = Börja lyssna
aloud-pause = Paus
aloud-resume = Fortsätt lyssna
aloud-stop = Sluta lyssna
aloud-speed = Läsningens hastighet
aloud-slow = Långsam
aloud-normal = Vanlig
aloud-fast = Snabb
aloud-follow = Flytta sidan så att stället som läses syns
aloud-skipped = Jag hoppar över ett ställe på språket { $language }.
aloud-failed = Enheten kunde inte läsa upp texten. Försök igen om en stund.

## On paper: a course, a module or a page to be printed
paper-title = Skriv ut: { $what }
paper-section = Utskrift
paper-page-link = Skriv ut den här sidan
paper-course-link = Skriv ut kursen
paper-module-link = Skriv ut del { $number }
paper-what = Här är samma text för papper. Du kan svara på uppgifterna med penna, och de rätta svaren visas inte. Du kan också skriva ut från webbläsarens meny.
paper-print = Skriv ut
paper-course = Kurs
paper-address = Adress på nätet
paper-revision = Version
paper-date = Utskriven
paper-contents = Innehåll
paper-choose-one = Kryssa för en ruta.
paper-choose-all = Kryssa för alla rutor som passar.
paper-order = Skriv ordningen i rutorna. Nummer 1 är först.
paper-pairs = Skriv på linjen bokstaven för det svar som hör dit.
paper-gaps = Skriv det som saknas på linjerna.
paper-gap-options = Alternativ för lucka { $number }: { $options }
paper-steps = Kryssa för när du har gjort det.
paper-practice = Den här övningen görs på skärmen. Du hittar den på adressen
paper-video = Videon finns på adressen
paper-audio = Inspelningen finns på adressen

## Feedback
feedback-question = Var det här tydligt?
feedback-yes = Ja
feedback-no = Nej
feedback-nameless = Du svarar anonymt. Vi sparar inte vem som svarade.
feedback-thanks = Tack för responsen
feedback-thanks-no = Tack för att du berättade
feedback-what = Vad var oklart?
feedback-what-hint = Skriv om du vill. Till exempel ett enda konstigt ord hjälper oss.
feedback-who-reads = Det här läses av dem som har gjort kursen och av den som sköter servern. Ditt namn sparas inte. Skriv inte om din hälsa eller om andra människor.
feedback-send = Skicka responsen
feedback-too-long = Responsen är för lång. Det ryms { $limit } tecken, och nu finns det { $over } för många. Förkorta texten och skicka på nytt.
feedback-too-many-title = Svaret sparades inte ännu
feedback-too-many = Det har kommit mycket respons från ditt nätverk just nu. Vänta en minut och tryck på nytt. Det du har skrivit finns kvar på sidan.

## Groups of a coach
site-groups = Grupper
groups-title = Dina grupper
groups-lead = Här ser du vem som kan behöva ett ord. Gruppens namn leder till tabellen och gruppens inställningar.
groups-none = Du har inga grupper ännu. När du gör en grupp får du en kod som de studerande ansluter sig med.
groups-make = Gör en ny grupp
groups-make-go = Gör gruppen
groups-closed = Avslutade grupper
group-name = Gruppens namn
group-name-hint = De studerande ser namnet när de ansluter sig. Till exempel: Onsdagsgruppen.
group-name-empty = Skriv ett namn på gruppen.
group-members-count = { $count ->
    [0] Det finns inga studerande i gruppen ännu.
    [one] Det finns 1 studerande i gruppen.
   *[other] Det finns { $count } studerande i gruppen.
}
group-words-count = { $count ->
    [one] En kan behöva ett ord
   *[other] { $count } kan behöva ett ord
}
group-all-well = Alla kommer framåt. Ingen verkar behöva ett ord just nu.
group-made-title = Gruppen är gjord
group-made = Välj sedan kurser och bjud in de studerande.
group-is-closed = Gruppen avslutades { $date }. De studerande har kvar sina egna uppgifter.
group-empty = Det finns inga studerande i gruppen ännu. Bjud in dem med koden, eller lägg till dem själv och skriv ut kort.
group-counts = { $members ->
    [one] Det finns 1 studerande i gruppen.
   *[other] Det finns { $members } studerande i gruppen.
} { $words ->
    [0] Ingen verkar behöva ett ord just nu.
    [one] En kan behöva ett ord.
   *[other] { $words } kan behöva ett ord.
}
group-no-courses = Gruppen har inga kurser ännu, så tabellen visar inte hur långt någon har kommit.
table-name = Tabell: { $group }
table-caption = Hur de studerande kommer framåt. Ordning: { $order }.
table-orders = Ordna
table-order-word = vem som kan behöva ett ord
table-order-name = namn
table-order-last = längst paus
table-order-done = minst gjort
table-member = Studerande
table-word = Kan behöva ett ord
table-no-word = Inte just nu
table-last = Gjorde senast något
table-never = Inget ännu
table-wish = Önskemål: { $date }
table-not-begun = Har inte börjat ännu
table-finished = Kursen är klar
table-pages = { $done ->
    [0] Inga sidor klara ännu, { $all } sammanlagt
    [one] 1 sida klar, { $all } sammanlagt
   *[other] { $done } sidor klara, { $all } sammanlagt
}
table-next = Härnäst:
table-looked = En gång om dagen antecknas att du tittade på den här tabellen. Anteckningen säger bara vem som tittade och när.
word-stuck = Fastnade i uppgift { $number }: { $tries } försök, och svaret är inte rätt än. Sida: { $page }.
word-away = Har börjat, men inte gjort något på { $days } dagar.
word-not-begun = Anslöt sig för { $days } dagar sedan och har inte börjat ännu.
word-rules = När kan någon behöva ett ord?
word-rule-stuck = Det senaste hen gjorde är minst försök nummer { $tries } på samma uppgift, och svaret är inte rätt ännu.
word-rule-away = Kursen är på hälft, och hen har inte gjort något på { $days } dagar.
word-rule-not-begun = Hen anslöt sig till gruppen för { $days } dagar sedan eller tidigare och har inte börjat ännu.
word-rule-last = Att göra något betyder att svara eller att märka en sida som klar. Att bara läsa sparas inte, så hen kan ändå ha läst.
answers-title = { $name }: { $course }
answers-last = Gjorde senast något { $date }
answers-not = Här ser du svaren. Du ser inte anteckningar, bokmärken, utkast eller respons.
answers-none = Har inte svarat ännu.
answers-verdict = Bästa resultat
answers-tries = { $count ->
    [one] (1 försök)
   *[other] ({ $count } försök)
}
answers-answer = Senaste svar
answers-gone = Svaret kan inte visas längre, eftersom uppgiften har ändrats.
answers-practice = Gjorde övningen till slut.

## What a coach sees of a member
mirror-title = Vad din handledare ser
mirror-group = Du är med i gruppen { $group }. Gruppen handleds av { $coaches }.
mirror-sees = Din handledare ser: ditt namn, vilka sidor du har gjort, dina svar på uppgifterna och när du senast svarade eller märkte en sida som klar. Det gäller gruppens kurser.
mirror-sees-not = Din handledare ser inte: dina anteckningar, dina bokmärken, dina utkast eller din respons.
mirror-leave = Lämna gruppen { $group }
leave-group-title = Vill du lämna gruppen { $group }?
leave-group-text = Dina svar och hur långt du har kommit är kvar hos dig. Ditt konto och dina fyra ord fungerar fortfarande.
leave-group-consequence = Din handledare ser inte längre hur du kommer framåt. Du kommer tillbaka med gruppkoden.
leave-group-yes = Lämna gruppen
leave-group-no = Jag stannar
account-left-group-title = Du har lämnat gruppen
account-left-group = Dina svar finns kvar, och bara du ser dem.
home-group-courses = Din grupps kurser
wish = Din handledare önskar att du gör det här senast { $date }. Det är ingen gräns: du kan göra det senare också.
## Ways in by e-mail and password, and the mails
sign-in-email = En länk till min e-post
sign-in-email-text = Du skriver din e-postadress. Du får ett meddelande med en länk in.
sign-in-password = Jag har ett lösenord
sign-in-password-text = Du loggar in med användarnamn eller e-post och lösenord.
sign-in-other = Andra sätt att logga in
way-password = Med lösenord
email-label = E-postadress
email-wrong = Kontrollera e-postadressen. Den har ett @-tecken och en punkt, till exempel aino@exempel.fi.
email-link-title = Logga in med e-post
email-link-lead = Vi skickar dig en länk som du kommer in med. Du behöver inget lösenord.
email-link-hint = Den adress som du har sparat på ditt konto.
email-link-go = Skicka länken
email-sent-title = Titta i din e-post
email-sent-lead = Om adressen är sparad på ett konto skickade vi en länk dit. Meddelandet kommer oftast inom en minut.
email-sent-1 = Öppna din e-post.
email-sent-2 = Tryck på länken i meddelandet. Den fungerar i 10 minuter och en gång.
email-sent-3 = Tryck på ”Logga in” på sidan som öppnas.
email-none = Kommer inget meddelande?
email-none-1 = Titta också i mappen för skräppost.
email-none-2 = Kontrollera att du skrev adressen rätt.
email-none-3 = Om du bad om flera länkar, använd den som kom sist. De äldre fungerar inte längre.
email-again = Skriv adressen på nytt
email-title = E-postadress
email-lead = Du behöver inte ge någon adress. Med den kommer du in även om du tappat bort de andra sätten. Din coach ser inte adressen.
email-now = Din adress är
email-not-yet = Ditt konto har ännu ingen e-postadress.
email-same = Den här adressen finns redan på ditt konto. Skriv en ny adress om du vill byta.
email-hint = Vi skickar en länk till adressen. Med den bekräftar du att adressen är din.
email-go = Skicka länken
email-back = Tillbaka till mitt konto
email-remove-title = Ta bort adressen
email-remove-text = Efter det kommer du inte in med e-post. Dina andra sätt att logga in fungerar fortfarande.
email-remove = Ta bort e-postadressen
email-removed-title = Adressen är borttagen
email-removed = Ditt konto har inte längre någon e-postadress.
email-confirm-sent-title = Öppna ännu din e-post
email-confirm-sent = Vi skickade ett meddelande till adressen. Adressen är i bruk när du trycker på länken i meddelandet. Länken fungerar i 10 minuter.
email-confirm-title = Är det här din adress?
email-confirm-lead = Adressen { $email } kopplas till det konto som bad om det. Efter det går det att logga in med den.
email-confirm-go = Ja, ta adressen i bruk
email-confirm-not-me = Om du inte bad om detta kan du stänga sidan. Då händer ingenting.
email-changed-title = Adressen är i bruk
email-changed = Nu kan du logga in med den här e-postadressen.
email-taken-title = Adressen är redan i bruk
email-taken-lead = Den här e-postadressen hör redan till ett annat konto. Kanske har du två konton: logga in med adressen, så ser du det andra.
email-over-lead = Länken är redan använd, eller så har den blivit för gammal. Be om en ny länk på sidan för ditt konto.
account-email = Med en e-postadress kommer du in även om dina ord är borta.
account-password = Med ett lösenord kommer du in med användarnamn eller e-postadress.
password-title = Logga in med lösenord
password-lead = Skriv ditt användarnamn eller din e-postadress och ditt lösenord.
sign-in-name-or-email = Användarnamn eller e-postadress
sign-in-name-or-email-hint = Användarnamnet valde du själv när du gjorde lösenordet. Det är inte samma som namnet du kallas.
sign-in-name-missing = Skriv ditt användarnamn eller din e-postadress.
password-label = Lösenord
password-missing = Skriv ditt lösenord.
password-wrong = Namnet och lösenordet hör inte ihop. Kontrollera båda. Stora och små bokstäver är olika i lösenordet.
password-wait = Fel lösenord har skrivits för många gånger. Vänta { $seconds ->
    [one] en sekund
   *[other] { $seconds } sekunder
} och försök igen, eller logga in på ett annat sätt.
password-wait-minutes = Fel lösenord har skrivits för många gånger. Vänta { $minutes ->
    [one] en minut
   *[other] { $minutes } minuter
} och försök igen, eller logga in på ett annat sätt.
password-show = Visa lösenordet
password-hide = Dölj lösenordet
password-forgotten = Har du glömt lösenordet?
password-forgotten-text = Logga in på ett annat sätt, till exempel med dina fyra ord. Sedan kan du göra ett nytt lösenord på ditt konto.
password-own-title = Lösenord
password-own-set = Gör ett lösenord om du vill logga in med det. Du loggar in med det och ett användarnamn eller din e-postadress.
password-own-change = Ditt konto har ett lösenord. Här kan du byta det.
sign-in-name-label = Användarnamn
sign-in-name-hint = Hitta på ett namn att logga in med. Det har minst 3 bokstäver eller siffror och inga mellanslag. Andra ser det inte. Skriv upp det.
sign-in-name-hint-email = Frivilligt: du kan också logga in med din e-postadress. Minst 3 bokstäver eller siffror, inga mellanslag. Andra ser inte namnet.
sign-in-name-empty = Hitta på ett användarnamn. Du behöver det för att logga in, eftersom ditt konto inte har någon e-postadress.
sign-in-name-wrong = Använd 3–40 bokstäver eller siffror i användarnamnet. Punkt, bindestreck och understreck går också, mellanslag inte.
sign-in-name-taken = Någon har redan det här användarnamnet. Hitta på ett annat, lägg till exempel till en siffra.
password-current = Nuvarande lösenord
password-current-wrong = Det nuvarande lösenordet är inte rätt. Skriv det på nytt. Om du inte minns det, logga ut och kom in på ett annat sätt.
password-new = Nytt lösenord
password-new-hint = Långt är bra: { $advised } tecken eller fler, till exempel fyra ord som inte hör ihop. Minst { $fewest } tecken. Alla tecken och mellanslag går bra.
password-empty = Skriv ett nytt lösenord.
password-short = Gör lösenordet längre. Det behöver ha minst { $fewest } tecken.
password-long = Gör lösenordet kortare. Det kan ha högst { $most } tecken.
password-common = Hitta på ett annat lösenord. Det här är så vanligt att det skulle gissas bland de första.
password-known = Hitta på ett annat lösenord. I det här finns bara ett namn som andra också vet: ditt, gruppens, kursens eller webbplatsens.
password-simple = Hitta på ett annat lösenord. Det här är lätt att gissa, för det upprepar sig eller är ett vanligt ord med något litet till.
password-save = Spara lösenordet
password-ends-others = När du sparar loggas du ut från alla andra enheter.
password-saved-title = Lösenordet är sparat
password-saved = Nu kan du logga in med det. Du loggades ut från andra enheter.
password-remove-title = Ta bort lösenordet
password-remove-text = Efter det kommer du inte in med lösenord. Dina andra sätt att logga in fungerar fortfarande.
password-remove = Ta bort lösenordet
password-removed-title = Lösenordet är borttaget
password-removed = Ditt konto har inte längre något lösenord. Du loggades ut från andra enheter.
my-data-email-changes = En e-postadress som du ännu inte har bekräftat
my-data-email-changes-why = Adressen väntar på att du bekräftar den med länken. Servern har bara ett kondensat av länken.
my-data-email-changes-until = Sparas tills du bekräftar adressen eller länken blir för gammal, högst ett dygn.
my-data-passwords = Lösenord
my-data-passwords-why = Med lösenordet kommer du in. Servern har bara ett kondensat av det, och ur det går lösenordet inte att få fram.
my-data-passwords-until = Sparas tills du tar bort lösenordet eller dina uppgifter.
mail-hello = Hej!
mail-contact = Fråga om hjälp: { $contact }
mail-sign-in-subject = Länk: logga in på { $site }
mail-sign-in =
    Med den här länken kommer du in på { $site }:

    { $link }

    Länken fungerar i { $minutes } minuter och en gång. Tryck på ”Logga in” på sidan som öppnas.

    Om du inte bad om länken behöver du inte göra något. Skicka inte länken vidare till någon.
mail-confirm-subject = Bekräfta din e-postadress: { $site }
mail-confirm =
    Någon vill ta den här e-postadressen i bruk på { $site }. Om det var du, bekräfta adressen med den här länken:

    { $link }

    Länken fungerar i { $minutes } minuter och en gång.

    Om det inte var du behöver du inte göra något. Då tas adressen inte i bruk.
mail-taken-subject = Du har redan ett konto: { $site }
mail-taken =
    Någon vill ta den här e-postadressen i bruk på { $site }. Adressen hör redan till ett annat konto, och därför togs den inte i bruk en gång till.

    Om det var du, logga in med adressen här:

    { $link }

    Om det inte var du behöver du inte göra något.
mail-changed-subject = Ditt sätt att logga in har ändrats: { $site }
mail-changed-address = E-postadressen för ditt konto på { $site } byttes eller togs bort. Den här adressen är inte längre i bruk.
mail-changed-password = Lösenordet för ditt konto på { $site } byttes eller togs bort. Samtidigt loggades kontot ut från andra enheter.
mail-changed =
    Om du gjorde det själv behöver du inte göra något.

    Om du inte gjorde det själv, berätta genast för din coach eller för webbplatsens kontaktperson. Ditt konto finns här:

    { $link }
mail-test-subject = Testmeddelande: { $site }
mail-test = Det här är ett testmeddelande från { $site }. När du läser det fungerar e-posten.

## Signing in by another service (OpenID Connect)
sign-in-service = Logga in: { $name }
sign-in-service-text = Du går till en annan tjänst ({ $name }). När du har loggat in där kommer du tillbaka hit.
way-service = Genom en annan tjänst
account-service = Du kommer in på det här kontot också när du loggar in i tjänsten { $name }.
service-cancelled-title = Inloggningen avbröts
service-cancelled = Du kom tillbaka och är inte inloggad. Ingenting har ändrats.
service-lost-title = Börja inloggningen från början
service-lost = Inloggningen blev för gammal eller började i en annan webbläsare. Ingenting har ändrats.
service-wrong-title = Inloggningen lyckades inte
service-wrong = Svaret från den andra tjänsten kunde inte godkännas. Felet är inte ditt. Försök igen. Om det inte hjälper, berätta för kontaktpersonen.
service-unreachable-title = Den andra tjänsten svarar inte
service-unreachable = Det går inte att logga in genom den just nu. Försök igen om en stund eller logga in på ett annat sätt.
service-disabled-title = Kontot är inte i bruk
service-disabled = Du blev igenkänd, men ditt konto är stängt. Fråga kontaktpersonen.
service-again = Försök igen: { $name }
service-new-title = Vad vill du bli kallad?
service-new-lead = Du är här för första gången. { $name } kände igen dig. Ett smeknamn räcker.
service-new-go = Börja
service-been-here = Har du varit här förut?
service-been-here-text = Logga då in som tidigare. Sedan kan du koppla tjänsten { $name } till ditt konto, och dina svar hålls på ett ställe.
service-own-title = Inloggning: { $name }
service-own-lead = När du kopplar tjänsten till ditt konto kommer du in genom att logga in där ({ $name }). Dina andra sätt att logga in fungerar fortfarande.
service-since = { $name } är kopplad till ditt konto sedan { $day }.
service-not-yet = Tjänsten är inte kopplad till ditt konto.
service-link = Koppla: { $name }
service-remove = Ta bort: { $name }
service-ask = Ska { $name } kopplas till det här kontot?
service-ask-who = I tjänsten är ditt namn { $who }. Om det inte är ditt namn, koppla inte.
service-ask-text = Koppla bara om du själv just loggade in i tjänsten.
service-ask-go = Koppla till mitt konto
service-linked-title = Tjänsten är kopplad
service-linked = Du kan nu logga in också genom den.
service-removed-title = Tjänsten är borttagen
service-removed = Genom den kommer man inte längre in på ditt konto.
service-taken-title = Tjänsten kopplades inte
service-taken = Inloggningen är redan kopplad till ett annat konto här. Om det också är ditt, be kontaktpersonen om hjälp.
service-only-way-title = Tjänsten togs inte bort
service-only-way = Den är ditt enda sätt att logga in. Ta först ett annat sätt i bruk, till exempel egna ord.
mail-changed-service = En annan tjänst att logga in genom kopplades till ditt konto på { $site }, eller togs bort.
my-data-subject = Beteckning i tjänsten
my-data-identities = Inloggning genom en annan tjänst
my-data-identities-why = Så känner vi igen dig när du kommer genom en annan tjänst.
my-data-identities-until = Sparas tills du tar bort tjänsten från ditt konto eller raderar dina uppgifter.

## Dataskydd
site-privacy = Dataskydd
privacy-title = Dataskydd
privacy-lead = På den här sidan berättar vi vilka uppgifter som sparas om dig, varför, hur länge och vilka rättigheter du har.
privacy-controller = Vem som ansvarar för dina uppgifter
privacy-controller-unsaid = Den som sköter webbplatsen { $site } har inte ännu skrivit sitt namn och sin adress här. Fråga kontaktpersonen.
privacy-officer = I frågor om dataskydd hjälper: { $officer }
privacy-purposes = Vad som sparas och varför
privacy-basis = Grund:
privacy-basis-service = En tjänst som du använder (EU:s dataskyddsförordning 6.1 b).
privacy-basis-legitimate-interest = Berättigat intresse: handledaren kan hjälpa när hen ser hur långt du har kommit (EU:s dataskyddsförordning 6.1 f).
privacy-basis-public-task = En uppgift av allmänt intresse som arrangören har (EU:s dataskyddsförordning 6.1 e).
privacy-basis-consent = Ditt samtycke. Du kan ta tillbaka det genom att lämna gruppen (EU:s dataskyddsförordning 6.1 a).
privacy-basis-interest = Berättigat intresse: ingen ska missbruka webbplatsen eller dina uppgifter (EU:s dataskyddsförordning 6.1 f).
privacy-study = Studier
privacy-study-what = När du svarar på en uppgift, markerar en sida som klar eller skriver en anteckning sparas det så att du kan fortsätta senare. Av att du bara läser sparas ingenting.
privacy-sign-in = Inloggning
privacy-sign-in-what = När du går med i en grupp får du ett konto. Som namn räcker ett smeknamn.
privacy-coaching = Handledning
privacy-coaching-what = Handledaren för din grupp ser ditt namn, vilka sidor du har gjort, dina svar på uppgifterna och när du senast var här. Hen ser inte dina anteckningar, bokmärken eller halvfärdiga svar. När handledaren tittar antecknas det.
privacy-certificate = Intyg
privacy-certificate-what = Uppgifterna på intyget sparas så att man kan kontrollera med en kod att det är äkta. Ett intyg görs bara om du ber om det.
privacy-safety = Säkerhet
privacy-safety-what = När någon använder makt över någon annans uppgifter antecknas det: vem som gjorde vad och när. Så upptäcks missbruk.
privacy-nobody = Respons och sökningar
privacy-nobody-what = När du ger respons på en sida eller en sökning inte hittar något sparar vi bara responsen eller sökorden och dagen. Vi sparar inte vems de är.
privacy-rights = Dina rättigheter
privacy-rights-1 = Du ser alla dina uppgifter på sidan Egna uppgifter.
privacy-rights-2 = Du kan ladda ner dina uppgifter som en fil.
privacy-rights-3 = Du kan rätta ditt namn på ditt konto. Be annars kontaktpersonen om rättelse.
privacy-rights-4 = Du kan ta bort dina uppgifter. De återställs inte heller från säkerhetskopior.
privacy-rights-5 = Du kan invända mot att dina uppgifter behandlas eller be att behandlingen begränsas. Kontakta kontaktpersonen.
privacy-complain = Om du anser att dina uppgifter behandlas fel kan du klaga hos dataombudsmannen (tietosuoja.fi).
privacy-cookies = Kakor
privacy-cookies-1 = När du sparar något för första gången utan konto får webbläsaren en kaka som dina uppgifter hittas med. Den finns i webbläsaren i högst 400 dagar.
privacy-cookies-2 = När du loggar in får webbläsaren en kaka som upphör när du loggar ut eller inloggningen går ut.
privacy-cookies-3 = När du väljer språk eller ändrar text och färger minns webbläsaren ditt val.
privacy-cookies-4 = Det finns inga andra kakor. Ingen följer vad du gör, och ingen sida hämtar något från andra servrar.
privacy-where = Var uppgifterna finns
privacy-where-1 = Uppgifterna finns på den här webbplatsens server.
privacy-where-2 = Uppgifterna lämnas inte ut och säljs inte till andra, om inte lagen kräver det.
privacy-where-3 = Ingen maskin fattar beslut om dig eller bedömer dig utifrån dina uppgifter.
privacy-version = Den här texten gäller från och med { $day }.

## Administration
format-decimal = ,
replies-title = Ni sade – vi gjorde
admin-title = Administration
admin-menu = Administrationens delar
admin-lead = Här sköts tjänsten: människor, grupper och inställningar. De studerandes svar syns inte här.
admin-matters = Det här väntar på dig
admin-matters-none = Allt är i sin ordning. Ingenting väntar på dig.
admin-parts = Administrationens delar
admin-matter-job = Ett schemalagt jobb misslyckades: { $job }. Orsaken finns i serverns logg.
admin-matter-feedback = { $count ->
    [one] Det finns en ny respons om sidorna.
   *[other] Det finns { $count } nya responser om sidorna.
}
admin-matter-contact = Ingen kontaktperson är angiven. Människor vet inte vem de kan fråga om hjälp.
admin-matter-ways = Man kommer in bara med gruppkod och egna ord. Någon kan behöva ett annat sätt också.
admin-matter-groups = { $count ->
    [one] En grupp har ingen handledare som kan logga in.
   *[other] { $count } grupper har ingen handledare som kan logga in.
}
admin-more = Visa äldre
admin-search-go = Sök
admin-name = Namn
admin-number = Nummer
admin-role = Roll
admin-role-any = alla roller
admin-state = Tillstånd
admin-email = E-post
admin-email-none = Finns inte
admin-since = Kontot skapades
admin-sessions = Inloggad
admin-sessions-count = { $count ->
    [0] ingenstans
    [one] på en enhet
   *[other] på { $count } enheter
}
admin-choose = Välj
admin-choose-one = Välj { $name }
admin-open = I bruk
admin-disabled-since = Stängt { $date }
admin-coaches = handleder
admin-last = Det här är den enda administratören som kan logga in. Ge först någon annan administratörens roll.
admin-people = Människor
admin-people-card = Konton, roller och inloggning
admin-people-lead = Sök med namn, nummer eller e-post. Det nyaste kontot är först.
admin-people-search = Sök människor
admin-people-q = Namn, nummer eller e-post
admin-people-q-hint = En del räcker.
admin-people-found = Konton som hittades
admin-people-none = Inga konton hittades. Pröva en kortare del av namnet.
admin-people-back = Tillbaka till människor
admin-new = Skapa ett nytt konto
admin-new-lead = Du får en länk som du ger till personen. Länken öppnar kontot en gång och fungerar i { $hours } timmar.
admin-new-go = Skapa kontot och visa länken
admin-link = Länk för att logga in
admin-link-what = När någon inte kommer in på sitt konto kan du göra en länk. Den öppnar kontot en gång och fungerar i { $hours } timmar. En tidigare länk slutar fungera.
admin-link-go = Gör en länk
admin-link-title = Länk: { $name }
admin-link-lead = Länken visas bara nu. Den öppnar kontot en gång och fungerar i { $hours } timmar.
admin-link-qr = Samma länk som QR-kod
admin-link-care = Ge länken till personen själv. Vem som helst som har länken kommer in på kontot.
admin-link-done = Länken är given
admin-role-change = Byt roll
admin-role-what = När rollen byts loggas personen ut överallt.
admin-role-go = Byt roll
admin-role-missing = Välj en roll.
admin-disable = Stäng kontot
admin-disable-what = Man kommer inte in på ett stängt konto på något sätt, och personen loggas ut genast. Ingenting raderas. Du kan öppna kontot igen.
admin-disable-go = Stäng kontot
admin-disable-ticked = Stäng de valda kontona
admin-disable-title = { $count ->
    [one] Ska det här kontot stängas?
   *[other] Ska de här { $count } kontona stängas?
}
admin-disable-undo = Du kan ångra detta genast efteråt och också senare.
admin-disable-yes = Stäng kontona
admin-disable-no = Stäng inte
admin-nobody-ticked = Välj minst ett öppet konto. Ditt eget konto kan inte stängas här.
admin-undo-disable = Öppna samma konton igen
admin-enable = Öppna kontot
admin-enable-what = Kontot är stängt. När du öppnar det kommer personen in på samma sätt som förut.
admin-enable-go = Öppna kontot
admin-merge = Slå ihop två konton
admin-merge-what = Om samma människa har två konton kan de slås ihop. Det här kontot blir kvar. Du ser först båda.
admin-merge-with = Det andra kontots nummer
admin-merge-with-hint = Numret syns i listan över människor.
admin-merge-ask = Se båda kontona
admin-merge-missing = Det finns inget annat konto med det numret som kan slås ihop. Kontrollera numret.
admin-merge-title = Slå ihop två konton
admin-merge-goes = Det här kontot försvinner
admin-merge-stays = Det här kontot blir kvar
admin-merge-kept = Sparat:
admin-merge-question = Ska allt flyttas från kontot { $gone } till kontot { $into }?
admin-merge-text = Svar, anteckningar, intyg och grupper flyttas till kontot som blir kvar.
admin-merge-consequence = Det försvunna kontots egna ord och andra sätt att logga in slutar fungera. Detta kan inte ångras.
admin-merge-yes = Slå ihop kontona
admin-merge-no = Behåll båda
admin-groups = Grupper
admin-groups-card = Grupperna och deras handledare
admin-groups-lead = Alla grupper och deras handledare. Medlemmarnas svar ser bara gruppens handledare.
admin-groups-empty = Det finns inga grupper ännu. En handledare gör en grupp.
admin-groups-none = Inte i någon grupp
admin-group-coaches = Handledare
admin-group-members = Medlemmar
admin-group-made = Skapad
admin-group-no-coach = Ingen handledare
admin-group-open = Pågår
admin-group-over = Avslutad { $date }
admin-group-answers = Medlemmarnas svar visas inte i administrationen.
admin-hand-over = Överlåt till en annan handledare
admin-hand-over-what = Den nya handledaren ser gruppen och dess medlemmar. De tidigare handledarna ser dem inte längre.
admin-hand-over-go = Överlåt gruppen
admin-coach = Ny handledare
admin-coach-choose = Välj handledare
admin-coach-missing = Välj vem gruppen överlåts till.
admin-close = Avsluta gruppen
admin-close-what = Med gruppens kod kommer man inte längre med. Medlemmarna behåller sina konton och allt de har gjort. Du kan fortsätta gruppen senare.
admin-close-go = Avsluta gruppen
admin-reopen = Fortsätt gruppen
admin-reopen-what = Gruppen är avslutad. När du fortsätter den fungerar dess kod igen, om den inte har föråldrats.
admin-reopen-go = Fortsätt gruppen
admin-settings = Inställningar
admin-settings-card = Tjänstens namn, kontaktperson, färg och sätt att logga in
admin-settings-lead = Ändringarna syns på sidorna genast när du sparar.
admin-settings-site = Tjänsten
admin-settings-contact = Kontaktperson
admin-settings-contact-what = Vi visar kontaktpersonen på hjälpsidan, på felsidor och i slutet av varje sida.
admin-settings-privacy = Dataskydd
admin-settings-privacy-what = De här syns i dataskyddsbeskrivningen.
admin-setting-controller = Personuppgiftsansvarig
admin-setting-controller-hint = Organisationens namn och adress
admin-setting-privacy-officer = Dataskyddsombud
admin-setting-privacy-officer-hint = Hur man når ombudet
admin-setting-coaching-basis = På vilken grund handledaren ser hur studierna framskrider
admin-basis-legitimate-interest = berättigat intresse
admin-basis-public-task = uppgift av allmänt intresse
admin-basis-consent = samtycke
admin-settings-ways = Sätt att logga in
admin-settings-ways-what = Gruppkod och egna ord är alltid i bruk. De här kan du ta med därtill.
admin-settings-languages = Språk
admin-settings-languages-what = Språken bestäms i serverns inställningar (ASKEL_LANGUAGES).
admin-settings-save = Spara inställningarna
admin-setting-name = Tjänstens namn
admin-setting-accent = Färg på länkar och knappar
admin-setting-accent-hint = Till exempel #0b4a5a. Lämna tomt om den vanliga färgen passar. För det mörka temat gör vi färgen ljusare.
admin-setting-contact-name = Namn
admin-setting-contact-phone = Telefonnummer
admin-setting-contact-email = E-postadress
admin-setting-contact-hours = När man nås
admin-setting-contact-hours-hint = Till exempel: vardagar kl. 9–15
admin-setting-way-email-link = Länk per e-post
admin-setting-way-password = Lösenord
admin-setting-way-passkey = Nyckel på enheten (passkey)
admin-setting-way-oidc = Konto i en annan tjänst (OpenID Connect)
admin-setting-way-shared-device = PIN eller ord på en gemensam enhet
admin-setting-long = Texten är för lång. Här ryms { $letters } tecken på en rad.
admin-setting-name-empty = Skriv tjänstens namn.
admin-setting-email = Kontrollera e-postadressen. Den har tecknet @ och en punkt: namn@exempel.fi.
admin-accent-none = Skriv färgen så här: # och sex tecken som vart och ett är 0–9 eller a–f. Till exempel #0b4a5a.
admin-accent-faint = Den här färgen är för ljus. Textens kontrast skulle vara { $contrast }:1, och den måste vara minst 7:1 för att alla ska kunna läsa. Den närmaste färgen som passar är { $nearest }.
admin-accent-own = Färg på länkar och knappar nu: egen färg
admin-accent-usual = Färg på länkar och knappar nu: den vanliga
admin-audit = Händelselogg
admin-audit-card = Vem gjorde vad och för vem
admin-audit-lead = Här står vad som har gjorts för andra eller med andras uppgifter. Raderna kan inte ändras. De sparas i två år.
admin-audit-of = Vad händelseloggen säger om kontot
admin-audit-search = Avgränsa händelser
admin-audit-person = Kontots nummer
admin-audit-person-hint = Du ser vad personen gjorde och vad som gjordes för personen.
admin-audit-act = Händelse
admin-audit-any = alla händelser
admin-audit-none = Inga händelser hittades.
admin-audit-when = När
admin-audit-who = Vem
admin-audit-what = Vad
admin-audit-whom = Vem eller vad det gällde
admin-audit-house = Tjänsten själv eller den som sköter servern
admin-audit-gone = Borttagen (nummer { $number })
audit-detail-closed = avslutades
audit-detail-reopened = fortsätter
audit-signed-in = Loggade in
audit-looked-at-group = Tittade på gruppens tabell
audit-looked-at-member = Tittade på en medlems svar
audit-made-group = Skapade en grupp
audit-changed-group = Ändrade en grupp
audit-changed-coaches = Bytte gruppens handledare
audit-added-member = Lade till i en grupp
audit-removed-member = Tog bort ur en grupp
audit-renewed-words = Gjorde nya ord
audit-merged-accounts = Slog ihop två konton
audit-made-account = Skapade ett konto
audit-made-link = Gjorde en länk för inloggning
audit-changed-role = Bytte roll
audit-disabled = Stängde ett konto
audit-enabled = Öppnade ett konto
audit-reset-second-step = Tog bort det andra steget
audit-vouched = Intygade för en annan
audit-changed-ways-in = Ändrade sina sätt att logga in
audit-changed-setting = Ändrade en inställning
audit-changed-feedback = Behandlade respons
audit-changed-device = Ändrade en gemensam enhet
audit-downloaded-own = Laddade ner sina uppgifter
audit-erased = Uppgifter raderades för gott
admin-jobs = Schemalagda jobb
admin-jobs-card = Vad tjänsten gör av sig själv
admin-jobs-lead = Tjänsten gör de här själv. Om ett jobb misslyckas finns orsaken i serverns logg.
admin-job = Jobb
admin-job-last = Senast
admin-job-how = Hur det gick
admin-job-next = Nästa gång
admin-job-never = Inte en gång ännu
admin-job-soon = Snart
admin-job-failed = Misslyckades
admin-job-done = { $count ->
    [0] Lyckades, ingenting att göra
    [one] Lyckades, en borttagen eller gjord
   *[other] Lyckades, { $count } borttagna eller gjorda
}
admin-job-not-yet = Inte känt ännu
job-retention = Ta bort det vars tid har gått ut
admin-feedback = Respons om sidorna
admin-feedback-card = Vad som var oklart och vad som gjordes
admin-feedback-lead = Läsarna berättar anonymt om sidan var tydlig. Du kan svara dem på sidan: Ni sade – vi gjorde.
admin-feedback-new = Ny respons
admin-feedback-no-new = Det finns ingen ny respons.
admin-feedback-old = Andra sidor
admin-feedback-page = Sida
admin-feedback-count-new = Nya
admin-feedback-clear = Tydlig
admin-feedback-unclear = Oklar
admin-feedback-of = Respons: { $page }
admin-feedback-counts = Tydlig: { $clear }. Oklar: { $unclear }.
admin-feedback-to-page = Öppna sidan
admin-feedback-said = Vad som var oklart
admin-feedback-nothing-said = Ingen har sagt att sidan är oklar.
admin-feedback-nothing-ticked = Välj först minst en respons.
admin-feedback-wordless = Skrev inte vad som var oklart
admin-feedback-is-new = Ny
admin-feedback-is-old = Behandlad
admin-feedback-answered = Markera som behandlade
admin-feedback-again = Markera som nya
admin-feedback-undo = Ångra: markera samma som nya igen
admin-feedback-delete = Ta bort de valda
admin-feedback-delete-hint = Ta bort respons som nämner någon vid namn eller berättar om någons hälsa.
admin-feedback-delete-title = { $count ->
    [one] Ska den här responsen tas bort?
   *[other] Ska de här { $count } responserna tas bort?
}
admin-feedback-delete-text = Responsen försvinner helt, också ur siffrorna.
admin-feedback-delete-consequence = Detta kan inte ångras.
admin-feedback-delete-yes = Ta bort responsen
admin-feedback-delete-no = Ta inte bort
admin-replies = Ni sade – vi gjorde
admin-replies-none = I slutet av sidan visas inget svar ännu.
admin-reply = Vad gjorde ni?
admin-reply-hint = En mening som alla läsare ser på sidan. Skriv ingens namn och citera inte responsen. Till exempel: Vi bytte svåra ord mot lättare.
admin-reply-language = På vilket språk
admin-reply-language-missing = Välj ett av tjänstens språk.
admin-reply-empty = Skriv vad ni gjorde.
admin-reply-go = Visa i slutet av sidan
admin-reply-since = Visas sedan { $date }
admin-reply-withdraw = Ta bort från sidan
admin-missed = Sökningar utan träff
admin-missed-card = Vad man har sökt och inte hittat
admin-missed-lead = De här orden har sökts utan att något hittades. Vi sparar inte vem som sökte. Siffrorna sparas i { $weeks } veckor.
admin-missed-none = Alla sökningar har hittat något.
admin-missed-week = Vecka { $week }
admin-missed-words = Sökord
admin-missed-language = Språk
admin-missed-times = Gånger
admin-told-role = Rollen är bytt.
admin-told-disabled = Kontot är stängt. Du kan öppna det längre ner.
admin-told-enabled = Kontot är öppnat.
admin-told-disabled-several = De valda kontona är stängda.
admin-told-enabled-several = Kontona är öppnade igen.
admin-told-merged = Kontona är ihopslagna.
admin-told-handed-over = Gruppen är överlåten.
admin-told-closed = Gruppen är avslutad. Du kan fortsätta den längre ner.
admin-told-reopened = Gruppen fortsätter.
admin-told-settings = Inställningarna är sparade.
admin-told-feedback-answered = Responsen är markerad som behandlad.
admin-told-feedback-new = Responsen är markerad som ny.
admin-told-feedback-delete = Responsen är borttagen.
admin-told-reply-shown = Svaret visas nu i slutet av sidan.
admin-told-reply-withdrawn = Svaret visas inte längre på sidan.
my-data-audit = Vad andra har gjort med dina uppgifter
my-data-audit-why = Du ser vem som har tittat på dina svar eller ändrat ditt konto.
my-data-audit-until = Raderna sparas i { $days } dagar.
my-data-audit-by = Vem
account-admin = Administration
## Settings of a group
group-settings-title = Inställningar: { $group }
group-courses = Kurser
group-courses-what = Välj gruppens kurser. De studerande ser dem först bland sina egna kurser.
group-courses-save = Spara kurserna
group-course-gone = Kursen är inte längre öppen, så de studerande ser den inte.
group-course-place = Ordningsnummer
group-course-day = Önskad dag
group-course-day-hint = Du kan lämna den tom. Dagen är ett önskemål, ingen gräns: ingenting låses.
group-day-strange = Kontrollera dagen. Skriv den till exempel så här: 12.12.2026.
group-name-save = Spara namnet
group-coaches = Handledare
group-coaches-what = Alla handledare i gruppen ser samma tabell och kan göra samma saker.
group-coach-you = (du)
group-coach-remove = Ta bort
group-coach-remove-of = Ta bort handledaren { $name }
group-no-trainers = Det finns inga andra handledare på webbplatsen att dela gruppen med.
group-trainer = Handledare
group-trainer-choose = Välj en handledare
group-trainer-missing = Välj en handledare i listan.
group-share = Dela gruppen
group-hand-over = Lämna över gruppen
group-hand-over-what = När du lämnar över gruppen ser du den inte längre själv. Vikarien kan dela den med dig igen.
group-end = Avsluta gruppen
group-end-what = När gruppen avslutas kan ingen ansluta sig med koden, och de studerande ser inte gruppen. Deras svar finns kvar hos dem.
group-end-closed = Gruppen är avslutad. Du kan öppna den igen.
group-close = Avsluta gruppen
group-open = Öppna gruppen igen
group-close-title = Vill du avsluta gruppen { $group }?
group-close-consequence = Du kan öppna gruppen igen senare.
group-close-no = Gruppen fortsätter
group-told-renamed-title = Namnet är sparat
group-told-renamed = De studerande ser det nya namnet genast.
group-told-courses-title = Kurserna är sparade
group-told-courses = De studerande ser dem genast.
group-told-shared-title = Gruppen är delad
group-told-shared = Ni har nu samma rättigheter i gruppen.
group-told-unshared-title = Handledaren är borttagen ur gruppen
group-told-unshared = Hen ser inte gruppen längre.
group-told-closed-title = Gruppen är avslutad
group-told-closed = Ingen kan längre ansluta sig med koden.
group-told-opened-title = Gruppen är öppen igen
group-told-opened = De studerande ser gruppens kurser igen.
group-handed-over-title = Gruppen är överlämnad
group-handed-over = Du är inte längre handledare för gruppen.
group-invite-link = Bjud in studerande
group-members-link = Studerande och kort
group-settings-link = Kurser och inställningar

## The code of a group
invite-title = Bjud in till gruppen { $group }
invite-lead = Den studerande behöver bara den här koden och ett namn att kallas för.
invite-none = Gruppen har ingen kod nu, så ingen kan ansluta sig själv.
invite-until = Koden fungerar till { $date }.
invite-where = Koden skrivs på adressen
invite-qr = QR-kod som öppnar sidan där man ansluter sig
invite-poster = Skriv ut ett blad för väggen
invite-text = Färdigt meddelande
invite-text-what = Skicka det här till de studerande eller klistra in det i ditt eget meddelande.
invite-language = Textens språk
invite-message-label = Meddelande
invite-message =
    Hej! Öppna den här länken så kommer du till gruppen { $group }:
    { $link }
    Om länken inte öppnas, gå till { $join } och skriv koden { $code }.
    Ett smeknamn räcker, och du behöver ingen e-post.
invite-subject = Inbjudan till gruppen { $group }
invite-copy = Kopiera meddelandet
invite-copied = Meddelandet är kopierat.
code-change = Byt eller avsluta koden
code-change-what = Gör en ny kod om den har kommit i fel händer. När alla har anslutit sig kan du avsluta koden. Ingenting händer med dem som redan är med.
code-make = Gör en kod
code-renew-title = Gör en ny kod
code-renew-text = Gruppen får en ny kod. De som redan är med stannar i gruppen.
code-renew-consequence = Den gamla koden och gamla länkar leder inte längre till gruppen.
code-renew-yes = Gör en ny kod
code-end-title = Avsluta koden
code-end-text = Ingen kan längre ansluta sig själv. De som redan är med stannar i gruppen.
code-end-yes = Avsluta koden
code-keep = Behåll koden
code-renewed-title = Den nya koden är gjord
code-renewed = Den gamla koden fungerar inte längre.
code-ended-title = Koden är avslutad
code-ended = Du kan göra en ny kod när som helst.
poster-title = För väggen: { $group }
poster-lead = Skriv ut den här sidan. På papperet kommer bara lappen här nedanför.
poster-print = Skriv ut
poster-heading = Välkommen till gruppen { $group }
poster-open = Öppna adressen
poster-type = Skriv koden
poster-name = Berätta vad du kallas. Ett smeknamn räcker.
poster-camera = Du kan också öppna telefonens kamera och rikta den mot bilden.

## Members and their cards
members-title = Studerande: { $group }
members-link = Alla studerande
members-twins = Två i gruppen har samma namn. Öppna den ena och lägg till ett märke, så skiljer du dem åt.
member-add = Lägg till en studerande själv
member-add-what = Så kommer en studerande med utan telefon: du skriver namnet, och hen får ett papperskort.
member-name = Namn att kallas för
member-name-hint = Förnamn eller smeknamn räcker.
member-name-empty = Skriv ett namn. Ett smeknamn räcker.
member-mark = Märke
member-mark-hint = Bara handledarna och den studerande själv ser det här. Till exempel: blå telefon. Högst { $letters } tecken.
member-add-go = Lägg till och visa kortet
member-last = Gjorde senast något { $date }
member-full-name = Hela namnet: { $name }
member-way-in = Hjälp in igen
member-way-in-what = Om orden eller kortet är borta, gör nya ord eller öppna kontot en gång direkt på telefonen.
member-words = Gör nya ord och ett kort
member-link = Öppna på den studerandes telefon
member-words-what = När du gör nya ord slutar de gamla fungera genast. Svaren finns kvar.
member-apart = Skilj från andra med samma namn
member-mark-save = Spara märket
member-marked-title = Märket är sparat
member-marked = Det syns efter namnet i tabellen och på kortet.
member-more = Annat
member-remove = Ta bort ur gruppen
member-remove-title = Vill du ta bort { $name } ur gruppen?
member-remove-text = Hens konto och svar finns kvar hos hen. Du ser dem inte längre.
member-remove-consequence = Du kan ångra dig i 30 dagar.
member-remove-yes = Ta bort ur gruppen
member-remove-no = Behåll i gruppen
member-removed-title = Den studerande är borttagen ur gruppen
member-removed = Hens svar finns kvar hos hen.
member-return = Lägg till igen
member-returned-title = Den studerande är med i gruppen igen
member-returned = Allt är som förut.
member-link-title = Öppna på telefonen
member-link-lead = Rikta kameran på telefonen som { $name } har mot bilden. Länken fungerar en gång, i { $minutes } minuter.
member-link-qr = QR-kod med vilken { $name } kommer in en gång
member-link-how = Om kameran inte fungerar, skriv den här adressen i telefonens webbläsare:
member-link-done = Klart
cards-title = Inloggningskort: { $group }
cards-link = Gör kort
cards-lead = På kortet finns fyra egna ord och en QR-kod. Med dem kommer den studerande in på vilken enhet som helst.
cards-empty = Det finns inga studerande i gruppen ännu att göra kort för.
cards-whom = Vem ska få ett kort?
cards-consequence = Varje vald studerande får nya ord. De gamla orden och det gamla kortet slutar fungera genast.
cards-draw = Gör korten
cards-cancel = Avbryt
cards-everybody = Välj alla
cards-nobody = Välj minst en studerande.
cards-shown-title = Korten är klara
cards-shown-lead = { $count ->
    [one] Skriv ut kortet eller skriv upp orden nu.
   *[other] Skriv ut de här { $count } korten nu och klipp ut dem längs linjerna.
}
cards-once = Orden visas bara nu. Vi sparar dem inte, så vi kan inte visa dem igen. Om du laddar om sidan byts orden.
cards-print = Skriv ut korten
card-open = Öppna adressen
card-type = Skriv de fyra orden:
card-qr = QR-kod med vilken { $name } kommer in
card-note = Förvara kortet som en nyckel. Orden slutar gälla om de inte används på { $days } dagar.
merge-link = Slå ihop med en annan
merge-title = Vem ska slås ihop med { $name }?
merge-lead = Om samma person har anslutit sig två gånger kan du göra ett av två. Alla svar finns kvar.
merge-with = Det andra kontot
merge-choose = Välj
merge-missing = Välj den andra studerande i listan.
merge-other = { $name }, anslöt sig { $date }
merge-next = Fortsätt
merge-no = Slå inte ihop
merge-ask-title = Är det samma person?
merge-ask-text = Av de här två blir det ett:
merge-kept = { $name }: anslöt sig { $date }, svar { $answers }, sidor klara { $pages }
merge-consequence = Kontot { $name } blir kvar. Det andra kontots ord, kort och andra sätt att logga in slutar fungera. Det går inte att ångra.
merge-yes = Slå ihop, det är samma person
merge-done-title = Av två blev det ett
merge-done = Alla svar finns på samma konto.
table-export = Ladda ner tabellen (CSV)
table-csv-mark = Märke
table-csv-full-name = Hela namnet
table-csv-joined = Anslöt sig
import-link = Lägg till många på en gång från en tabell
import-title = Lägg till studerande från en lista
import-lead = Klistra in listan från ett kalkylprogram eller välj en CSV-fil. Du ser först vad som lästes. Inget sparas innan du godkänner.
import-list = Lista
import-list-hint = En studerande per rad: namn; märke; hela namnet. Märket och hela namnet kan saknas.
import-file = CSV-fil
import-file-hint = Högst { $lines } rader.
import-read = Läs listan
import-preview-title = Kontrollera listan
import-preview-lead = { $count ->
    [one] Det finns 1 studerande i listan.
   *[other] Det finns { $count } studerande i listan.
}
import-name = Namn
import-mark = Märke
import-full-name = Hela namnet
import-twins = Listan har personer med samma namn. Om det är samma person, ändra listan. Om det är två personer, ge den ena ett märke.
import-notice = Observera
import-in-group = Någon med samma namn finns redan i gruppen.
import-in-list = Samma namn finns redan högre upp i listan.
import-confirm = Lägg till de studerande
import-again = Rätta listan
import-empty = Det finns inga namn i listan. Skriv minst en rad.
import-too-many = Det finns för många rader i listan. Högst { $lines } på en gång.
import-line-name = Rad { $line }: namnet saknas.
import-line-long = Rad { $line }: namnet är för långt. Högst { $letters } tecken.
import-line-columns = Rad { $line }: för många kolumner. Det kan finnas tre.
import-done-title = { $count ->
    [one] 1 studerande är tillagd
   *[other] { $count } studerande är tillagda
}
import-done = Gör sedan kort åt dem, så kommer de in.
