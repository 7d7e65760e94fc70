//! Words that hold a question together and say nothing of what it is about: "miten", "hur", "how do I". Where a query has
//! others, these are not looked for.

use super::Chain;

const FINNISH: &str = "
    ei en et emme ette eivät enkä etkä eikä emmekä ettekä eivätkä älä älkää että jos kun koska vaikka kuin niin ja tai vai sekä
    mutta vaan siis eli onko oliko olen olet on olemme olette ovat oli olin olit olivat ole ollut olla olisi
    minä minun minua minulla minulle minulta minussa minusta sinä sinun sinua sinulla sinulle sinulta hän hänen häntä hänellä
    hänelle me meidän meille te teidän teille he heidän heille heitä
    se sen sitä siinä siitä siihen sillä sille siltä ne niiden niitä niissä niistä niihin tämä tämän tätä tässä tästä tähän tällä
    nämä näiden näitä tuo tuon tuota nuo
    mikä minkä mitä missä mistä mihin millä mille miltä mitkä miksi miten kuinka milloin koska kuka kenen ketä keneltä kenelle
    kenellä keneen kumpi kumman mikään mitään missään mistään mihinkään kukaan ketään
    joka jonka jota jossa josta johon jolla jolle jolta jotka joita joissa joista joihin
    joku jonkun jotakuta jokin jonkin jotain jotakin johonkin jostain jostakin
    voi voin voit voiko voinko voimme voiko voivat voiko voisi voisin saako saanko saa saan pitää pitääkö pitäisi pitäisikö täytyy
    täytyykö kannattaa kannattaako haluan haluaisin osaa osaan
    teen teet tekee tehdä tehdään tekisin liian
    nyt vain myös aina jo vielä sitten taas itse oma oman omaa omia omat
";

const SWEDISH: &str = "
    och eller men att om när då som för på i in till från av med utan än så också bara redan ännu nu sedan
    är var vara varit blir blev bli har hade ha haft gör gjorde göra gjort kan kunde kunna ska skulle skall måste får fick få
    borde bör vill ville vet inte ej inget ingen inga aldrig
    jag mig min mitt mina du dig din ditt dina han honom hans hon henne hennes hen vi oss vår vårt våra ni er ert era de dem dom
    deras den det denna detta dessa där här man sig sin sitt sina en ett någon något några
    vad vem vems vilken vilket vilka hur varför vart varifrån
";

const ENGLISH: &str = "
    a an the and or but if when while than then so as at by for from in into of off on onto to with without about
    is are was were be been being am do does did done doing don't doesn't didn't have has had having can can't cannot could
    couldn't should shouldn't would wouldn't will won't may might must shall not no nothing
    i i'm i've me my mine myself you your yours yourself he him his she her hers it it's its we us our ours they them their theirs
    this that these those there here what what's which who whom whose how why where
    someone somebody something anyone anybody anything some any just also already still too
    get gets got getting want wants wanted need needs allowed let
";

/// Whether a word of a query only holds it together.
pub fn is_function_word(chain: Chain, word: &str) -> bool {
    let words = match chain {
        Chain::Finnish => FINNISH,
        Chain::Swedish => SWEDISH,
        Chain::English => ENGLISH,
        Chain::Other => return false,
    };
    words.split_whitespace().any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_question_is_about_is_no_function_word() {
        let about = |chain, question: &str| {
            question.split(' ').filter(|word| !is_function_word(chain, word)).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(about(Chain::Finnish, "miten minä lähetän sähköpostia"), "lähetän sähköpostia");
        assert_eq!(about(Chain::Finnish, "joku soitti ja pyysi koodia"), "soitti pyysi koodia");
        assert_eq!(about(Chain::Swedish, "någon ringde och bad om min kod"), "ringde bad kod");
        assert_eq!(about(Chain::English, "how do i mute myself"), "mute");
        assert_eq!(about(Chain::Other, "як мені почати"), "як мені почати");
    }
}
