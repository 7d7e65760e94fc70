# Suomi: the master language of the interface. Grouped by room; keys are the same in all languages.

## Languages and formats
language-name = Suomi
format-time = %H.%M
format-date = %-d.%-m.%Y

## Site: the frame of every page
site-skip = Siirry sisältöön
site-languages = Kieli
site-language-now = Kieli: { $language }
site-menu = Valikko
site-main-menu = Päävalikko
site-search-label = Hae kursseista
site-search-button = Hae
site-courses = Kurssit
site-home = Omat kurssit
site-help = Ohjeet ja apu
site-breadcrumb = Murupolku
site-footer = Sivuston tiedot
site-not-me = En ole sama henkilö
site-finish = Lopeta tällä laitteella
site-in-other-language = Tätä sivua ei ole vielä tällä kielellä. Alla oleva teksti on kielellä: { $language }.
site-read-simple = Lue tämä selkosuomeksi
site-read-standard = Lue tämä yleiskielellä
site-simple-unchecked = Lukijat eivät ole vielä tarkistaneet tätä selkosuomenkielistä tekstiä.
site-description = Lyhyitä, selkeitä kursseja puhelimen ja tietokoneen käyttöön. Omaan tahtiin, ilman tunnuksia, maksutta.

## Front page
front-title = Opi digitaitoja askel kerrallaan
front-lead = Lyhyitä, selkeitä kursseja puhelimen ja tietokoneen käyttöön. Omaan tahtiin, ilman tunnuksia, maksutta.
front-choose = Valitse kurssi
front-picture = Piirros: ihminen nousee rauhassa portaita puhelin kädessä. Ylempänä toinen ihminen ojentaa kättä, ja aurinko paistaa.
front-courses = Avoimet kurssit
front-how = Näin opiskelet
front-how-1 = Valitse kurssi. Et tarvitse tunnuksia etkä sähköpostia.
front-how-2 = Lue, kokeile ja vastaa tehtäviin. Mikään ei mene rikki, ja voit yrittää niin monta kertaa kuin haluat.
front-how-3 = Pidä tauko, kun haluat. Tällä selaimella pääset jatkamaan siitä, mihin jäit.

## Continue
resume-title = Jatka siitä, mihin jäit
resume-text = { $course }: { $page }.
resume-minutes = { $minutes ->
    [one] Seuraava sivu vie noin minuutin.
   *[other] Seuraava sivu vie noin { $minutes } minuuttia.
}
resume-here = Tällä selaimella pääset jatkamaan.
resume-go = Jatka
resume-finished-title = Olet tehnyt kurssin { $course }
resume-finished-text = Hyvin tehty. Voit palata sivuille milloin vain.
resume-finished-go = Katso kurssia

## Courses
courses-title = Kurssit
courses-lead = Kaikki kurssit ovat maksuttomia. Et tarvitse tunnuksia.
courses-empty = Täällä ei ole vielä yhtään kurssia.
courses-empty-next = Kurssit tulevat näkyviin tälle sivulle, kun ne julkaistaan.
course-start = Aloita kurssi
course-continue = Jatka kurssia
course-again = Katso kurssia alusta
course-learn = Kurssin jälkeen osaat
course-contents = Kurssin sisältö
course-module = Osa { $number }
course-facts = Tietoa kurssista
course-time = Aikaa menee
course-level = Kenelle
course-licence = Lisenssi
course-authors = Tekijät
course-languages = Kielet
course-level-beginner = Aloittelijalle
course-level-basics = Kun osaat jo perusasiat
course-pages = { $count ->
    [one] { $count } sivu
   *[other] { $count } sivua
}
course-exercises = { $count ->
    [one] { $count } tehtävä
   *[other] { $count } tehtävää
}
course-minutes = { $minutes ->
    [one] noin minuutti
   *[other] noin { $minutes } minuuttia
}
course-hours = { $hours ->
    [one] noin tunti
   *[other] noin { $hours } tuntia
}
course-half-hours = noin { $hours } ja puoli tuntia

## Progress
progress-pages = { $done ->
    [0] Et ole vielä aloittanut. Sivuja on yhteensä { $all }.
    [one] Tehty 1 sivu, yhteensä { $all }
   *[other] Tehty { $done } sivua, yhteensä { $all }
}
progress-course-done = Kurssi tehty
progress-module-done = Osa valmis
progress-bar = Edistyminen: { $name }
page-done = tehty
page-started = kesken
page-not-started = aloittamatta

## Reading
page-on-this-course = Kurssin sivut
page-minutes = { $minutes ->
    [one] Aikaa menee noin minuutti.
   *[other] Aikaa menee noin { $minutes } minuuttia.
}
page-previous = Edellinen: { $title }
page-next = Seuraava: { $title }
page-finish = Valmis, jatka
page-finish-last = Valmis, katso kurssin tilanne
page-finish-hint = Merkitsee tämän sivun tehdyksi ja vie seuraavalle sivulle.
page-finish-hint-last = Merkitsee tämän sivun tehdyksi ja vie kurssin etusivulle.
page-is-done = Olet merkinnyt tämän sivun tehdyksi.
page-continue = Jatka seuraavalle sivulle
page-draft-saved = Tallennettu klo { $time }. Kirjoittamasi on tallessa, vastaus odottaa tarkistusta.
page-save-draft = Tallenna keskeneräiset vastaukset
page-saved = Tallennettu klo { $time }. Tällä selaimella pääset jatkamaan.
page-marked-title = Sivu tehty: { $title }
page-marked = Merkitsimme sivun tehdyksi. Tässä on seuraava.
page-alert-note = Hyvä tietää
page-alert-tip = Vinkki
page-alert-important = Tärkeää
page-alert-warning = Varo
page-alert-caution = Ole tarkkana

## Notes on broken parts
fault-part = Tässä kohdassa on vika. Kerro siitä yhteyshenkilölle, niin korjaamme sen.

## Own courses
home-title = Omat kurssit
home-empty-title = Et ole vielä aloittanut yhtään kurssia
home-empty = Kun vastaat tehtävään tai merkitset sivun tehdyksi, kurssi ilmestyy tähän. Et tarvitse tunnuksia.
home-empty-go = Valitse kurssi
home-empty-picture = Piirros: kengät portaiden juurella.
home-where = Tiedot tallentuvat palvelimelle, ja tämä selain muistaa ne. Toisella selaimella tai laitteella ne eivät näy.

## Search
search-title = Haku
search-results-title = Haku: { $query }
search-label = Mitä etsit?
search-hint = Kirjoita yksi tai muutama sana, esimerkiksi salasana.
search-count = { $count ->
    [0] Ei löytynyt mitään
    [one] Löytyi { $count } kohta
   *[other] Löytyi { $count } kohtaa
}
search-corrected = Näytetään tulokset sanalle { $corrected }.
search-verbatim = Hae silti: { $query }
search-near = Läheisiä osumia
search-other-languages = Muilla kielillä
search-empty-title = Hakusanalla ei löytynyt mitään
search-empty-1 = Tarkista, onko sana kirjoitettu oikein.
search-empty-2 = Kokeile yhtä sanaa tai lyhyempää sanaa.
search-empty-3 = Katso kaikki kurssit.
search-empty-picture = Piirros: suurennuslasi tyhjän hyllyn edessä.
search-preparing = Hakua valmistellaan. Kokeile hetken päästä uudelleen.
pages-title = Tulosten sivut
pages-here = Sivu { $number }, yhteensä { $all }
pages-previous = Edelliset tulokset
pages-next = Seuraavat tulokset

## Help and the contact person
help-title = Ohjeet ja apu
help-lead = Tällä sivulla kerrotaan, miten tätä sivustoa käytetään ja keneltä voit kysyä.
help-picture = Piirros: kaksi ihmistä istuu vierekkäin pöydän ääressä. Toinen näyttää jotain toisen puhelimesta.
help-study = Näin opiskelet
help-study-1 = Valitse kurssi ja avaa ensimmäinen sivu.
help-study-2 = Lue sivu rauhassa. Kokeile omalla laitteella, jos sivulla niin neuvotaan.
help-study-3 = Vastaa tehtäviin. Voit yrittää uudelleen niin monta kertaa kuin haluat.
help-study-4 = Paina sivun lopussa painiketta Valmis, jatka.
help-saved = Mitä tallennetaan?
help-saved-1 = Kun vastaat tehtävään tai merkitset sivun tehdyksi, tallennamme sen palvelimelle. Tälle selaimelle tallentuu eväste, jonka avulla löydät samat tiedot.
help-saved-2 = Emme kysy nimeäsi emmekä seuraa, mitä muuta teet verkossa. Pelkkää lukemista emme tallenna.
help-saved-3 = Yhteisellä tietokoneella: paina lopuksi Lopeta tällä laitteella. Silloin tiedot poistetaan.
help-keys = Käyttö ilman hiirtä ja ruudunlukijalla
help-keys-1 = Sarkainnäppäin (Tab) siirtää seuraavaan linkkiin tai painikkeeseen. Vaihto ja sarkain yhdessä siirtävät edelliseen.
help-keys-2 = Välilyönti valitsee vaihtoehdon ja Enter avaa linkin.
help-keys-3 = Sivun ensimmäinen linkki Siirry sisältöön vie valikon ohi.
help-keys-4 = Ruudunlukijalla voit siirtyä otsikosta toiseen. Jokaisella tehtävällä on oma otsikko.
help-keys-5 = Tekstiä voi suurentaa selaimen asetuksista. Sivusto toimii myös 400 prosentin koossa.
contact-title = Kysy ihmiseltä
contact-name = Yhteyshenkilö
contact-phone = Puhelin
contact-email = Sähköposti
contact-hours = Tavoitat
contact-none = Tälle sivustolle ei ole vielä merkitty yhteyshenkilöä. Kysy valmentajalta tai siltä, joka antoi sinulle tämän sivun osoitteen.

## Not me and finish
not-me-title = Etkö ole sama henkilö?
not-me-question = Tällä selaimella on jonkun vastauksia. Jos ne eivät ole sinun, voit aloittaa alusta.
not-me-consequence = Vastaukset poistuvat tältä selaimelta. Niihin ei pääse enää takaisin, ei edes se, jonka ne ovat.
not-me-yes = Aloita alusta
not-me-no = Peruuta, vastaukset ovat minun
not-me-done-title = Voit aloittaa alusta
not-me-done = Tällä selaimella ei ole enää kenenkään vastauksia.
finish-title = Lopeta tällä laitteella
finish-question = Haluatko poistaa kaiken, mitä tältä selaimelta on tallennettu?
finish-consequence = Poistamme vastauksesi ja merkintäsi pysyvästi. Niitä ei voi palauttaa.
finish-what = Nyt tallessa: { $answers ->
    [one] { $answers } vastaus
   *[other] { $answers } vastausta
} ja { $pages ->
    [one] { $pages } tehty sivu
   *[other] { $pages } tehtyä sivua
}.
finish-yes = Poista ja lopeta
finish-no = Peruuta, haluan jatkaa
finish-done-title = Kaikki on poistettu
finish-done = Poistimme vastauksesi ja merkintäsi. Tämä selain ei muista sinua enää. Voit sulkea selaimen.
nothing-kept = Tältä selaimelta ei ole tallennettu mitään.
to-front = Etusivulle

## Errors
error-title = Virhe
error-summary-title = Tarkista vielä tämä
error-not-found-title = Sivua ei löytynyt
error-not-found-what = Tässä osoitteessa ei ole sivua. Se on voinut siirtyä, tai osoitteessa on kirjoitusvirhe.
error-not-found-next = Etsi haulla tai katso kaikki kurssit.
error-not-found-picture = Piirros: ihminen katsoo karttaa tienviitan vieressä, polku haarautuu kahteen suuntaan.
error-method-title = Tätä ei voi tehdä näin
error-method-what = Sivu ei osaa ottaa vastaan tällaista pyyntöä.
error-method-next = Palaa edelliselle sivulle ja kokeile uudelleen.
error-bad-request-title = Emme ymmärtäneet pyyntöä
error-bad-request-what = Lähetetyssä lomakkeessa tai osoitteessa on jotain, mitä emme osaa lukea.
error-bad-request-next = Palaa edelliselle sivulle ja kokeile uudelleen. Vastauksia ei ole kadonnut.
error-cross-site-title = Lomake tuli toiselta sivustolta
error-cross-site-what = Turvallisuussyistä otamme vastaan vain lomakkeita, jotka on lähetetty tältä sivustolta.
error-cross-site-next = Avaa sivu tästä sivustosta ja täytä lomake siellä.
error-too-large-title = Teksti on liian pitkä
error-too-large-what = Lähetit enemmän tekstiä kuin voimme ottaa vastaan.
error-too-large-next = Palaa edelliselle sivulle, lyhennä tekstiä ja lähetä uudelleen.
error-too-many-title = Liian monta pyyntöä
error-too-many-what = Tästä verkosta on tullut hyvin monta pyyntöä lyhyessä ajassa.
error-too-many-next = Odota hetki ja kokeile uudelleen. Vastauksia ei ole kadonnut.
error-unavailable-title = Tallennus ei onnistunut juuri nyt
error-unavailable-what = Palvelin ei saanut yhteyttä tietokantaan. Vastausta ei tallennettu.
error-unavailable-next = Palaa edelliselle sivulle: kirjoittamasi on siellä. Kokeile hetken päästä uudelleen.
error-internal-title = Jokin meni vikaan
error-internal-what = Vika on meissä, ei sinussa.
error-internal-next = Kokeile hetken päästä uudelleen. Jos vika ei poistu, kerro siitä yhteyshenkilölle.
error-id = Virheen tunnus: { $id }
