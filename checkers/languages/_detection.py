"""What tells the languages apart, gathered from their files by tools/detection.py: do not edit."""

from checkers.model.language import Language

LANGUAGES = (
    Language(
        tag="ar",
        name="Arabic",
        function_words=frozenset((
            "آخر أجل أحد أخرى أشخاص أكبر أكثر أن أنا أنت أنه أنها أو أول أي أيضا أيضًا إحدى إذا إلا إلى إليه "
            "إليها إن إنه إنها اثنين الآن الأول الا التي الذي الذين الرئيس السيد العام المئة الى اليوم ان او "
            "اول بأن بالمئة بدون بسبب بشكل بعد بعض بما به بها بين تجاه تحت تكون تلك تم ثلاثة ثم جدا جميع حتى "
            "حول حيث خارج خلال داخل دولار دون ذلك رئيس رغم سنة سوف سوى شخص شخصا ضد ضمن عام عبر عدة عدد على "
            "علي عليك عليه عليها عن عند عندما عنه عنها غير فإن فقد فقط فوق في فيه فيها قال قبل قد كان كانت "
            "كانوا كذلك كل كلا كما كيف لأن لأنه لا لدى لدي لديه لديها لقد لكن لم لماذا لن له لها لهم ليس ليست "
            "ما ماذا متى مثل مع مليار مليون مما من منذ منه منها نحن نحو هؤلاء هذا هذه هم هناك هو هي وأضاف وأن "
            "وأنه وإن واحد واحدة وبعد وبين وعلى وفقا وفقًا وفي وقال وقد وكان ولا ولقد ولكن ولكنه ولم ومن وهو "
            "وهي يتم يجب يكون يمكن يوم "
        ).split()),
        letters="ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰ",
    ),
    Language(
        tag="ca",
        name="Catalan",
        function_words=frozenset((
            "a abans així això al als altra altre altres amb any anys aquell aquest aquesta aquestes aquests "
            "cada cap com contra d de del dels des després dir dit dos durant el ell ella ells els em en ens "
            "entre era eren es estan estat està fer fet fins fou ha han havia hi ho i ja l la les li m mentre "
            "molt molts més n no només nosaltres o on part pel pels per perquè però poden pot quan que qui s "
            "segons sense ser seu seus seva seves si sobre són t també tenen tot tota tots té un una unes uns "
            "va van és "
        ).split()),
        letters="àçèéíïòóúü",
    ),
    Language(
        tag="cs",
        name="Czech",
        function_words=frozenset((
            "a aby ale až bez bude budou by byl byla byli bylo byly být během co dnes do dva dvě ho i jako je "
            "jeho jejich její jen ještě jsem jsme jsou jí k kde kdy když ke která které který kteří kvůli let "
            "letech mají mezi mi mimo mohou mu má mě může na nebo není než nich něj o od po podle pokud pouze "
            "pro proti protože před při roku s se svou své svého svůj tak také tato tedy tento to toto této "
            "tím těchto těm u uvedl už v ve velmi více však z za zde ze řekl že "
        ).split()),
        letters="áéíóúýčďěňřšťůž",
    ),
    Language(
        tag="da",
        name="Danish",
        function_words=frozenset((
            "ad af afsnit aldrig alle alligevel altid anden andet andre angreb at bag bedre bedste blandt "
            "blev blevet blive bliver brug bruge bruger bruges burde både bør da dag dage de dem den denne "
            "der derefter deres derfor dermed det dets dette dig disse dog efter egen egne eller en end endnu "
            "enhver er et fandt fik findes flere fleste for forbindelse fordi forsøg fra få fået får først "
            "gennem gennemsnit give giver givet gjorde gået gør gøre ham han hans har havde have hende hendes "
            "her hertil hjem hun hvad hvem hver hvert hvilke hvilket hvis hvor hvordan hvorfor hvornår "
            "hvorvidt højere højt i ifm ifølge ikke imidlertid imod ind inden intet især jeg jer kan kommer "
            "kun kunne kvinde kvinder lavere lide lige ligge ligger lov løbet mange med meget mellem men mens "
            "mere mig mistanke mod må måde måder måned mænd nogen nogensinde noget nogle nu når nødvendigt og "
            "også om op oplyste os over person personer politiet på regeringen række sagde sagt sammen samt "
            "selv siden sig sige siger sikkerhed sin sine sit skal skete skulle som spørgsmål sted stor store "
            "stået så såsom tage tager taget tid tidligere til tilbage to tog tredje ud uden udtalte udviklet "
            "uge uger under undersøgelse vand var ved verden vi vide ville virksomhed være været værste "
            "yderligere år årige "
        ).split()),
        letters="åæéø",
    ),
    Language(
        tag="de",
        name="German",
        function_words=frozenset((
            "aber alle als am an auch auf aus bei beim bis dann das dass dem den der des die diese dieser "
            "doch drei durch ein eine einem einen einer eines er es für gegen gibt habe haben hat hatte ich "
            "ihm ihr ihre im immer in ist jahr jahre jahren jetzt kann keine können man mark mehr millionen "
            "mir mit muss nach nicht noch nur oder prozent sagte schon sei sein seine seiner seit sich sie "
            "sind so soll uhr um und uns unter vom von vor war waren was wenn werden wie wieder will wir wird "
            "worden wurde wurden zu zum zur zwei zwischen über "
        ).split()),
        letters="ßäöü",
    ),
    Language(
        tag="el",
        name="Greek",
        function_words=frozenset((
            "άλλα άλλες άλλη άλλο άλλοι άνθρωποι ένα ένας έξω έτος έχει έχουν ή ήταν ακόμα ακόμη αλλά αν από "
            "αυτά αυτές αυτή αυτό αυτός αυτών αφού για γιατί γύρω δεν δύο εάν είναι είπε είχαν είχε εδώ "
            "εκατομμύρια εκεί εκτός εναντίον ενώ επίσης η ημέρα θα κάθε κάποια κάποιο κάποιοι κάποιος κάτω "
            "καθώς και κατά κι λόγω μέσα μέσω μέχρι μία μας με μετά μεταξύ μη μην μια μου μπορεί μόνο να ο οι "
            "οποία οποίο οποίοι οποίος πάνω πιο ποιος πολύ που πρέπει πριν προς πως σας σε σου στα στη στην "
            "στις στο στον στους τα την της τι τις το τον του τους τρία τρεις των τότε τώρα υπό χρόνια χωρίς "
            "ως όλα όλοι όμως όπως όταν ότι όχι "
        ).split()),
        letters="ΐάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ",
    ),
    Language(
        tag="en",
        name="English",
        function_words=frozenset((
            "a about after against all also an and any are as at be because been before between both but by "
            "can could did do down during each first for from had has have he her him his how if in into is "
            "it its just like little make may me more much must my new no not now of on one only or other our "
            "out over people said says she should since so some still such than that the their them then "
            "there these they this those through time to too two under up very was we well were what when "
            "where which while who will with would year years you your "
        ).split()),
        letters="",
    ),
    Language(
        tag="es",
        name="Spanish",
        function_words=frozenset((
            "a además al ante antes así aunque año años bien cada como con contra cuando de del desde después "
            "dijo donde dos durante e el ella ellos en entonces entre era eran es eso esta estas este esto "
            "estos está están fue ha había han hasta hay hoy la las le les lo los me mientras mucho muchos "
            "muy más no nos nosotros o otra otro otros para parte pero por porque puede pueden que quien se "
            "según ser si sido siendo sin sobre solo son su sus sólo también tiene tienen toda todo todos un "
            "una uno y ya yo él "
        ).split()),
        letters="áéíñóúü",
    ),
    Language(
        tag="fa",
        name="Persian",
        function_words=frozenset((
            "آن آنها آنچه از است اش اما اند او اکنون اگر ای این اینکه با باشد باید بدون بر برای بسیار به بود "
            "بودند بوده بیش بین تا تو تواند توسط حال خواهد خود داد دارد دارند در درباره دو دیگر را روی زیر "
            "سال سپس شان شد شدند شده شده‌است شما شود علیه فقط ما مردم من مورد می نمی نیز ها های هر هستند هم "
            "همه همچنین همین هنوز و وقتی ولی وی پس پیش چند چنین چه چون کرد کردن کردند کرده کند کنند که گفت "
            "گفته یا یک "
        ).split()),
        letters="ءآأؤئابةتثجحخدذرزسشصضطظعغفقلمنهوًٌَُِّپچژکگی‌",
    ),
    Language(
        tag="fi",
        name="Finnish",
        function_words=frozenset((
            "aikaan aikana ajan alle antaa antoi asti edes ei eikä eivät enemmän ennen ensimmäinen "
            "ensimmäisen enää erittäin esiin esimerkiksi ettei että euroa haluaa he heidän heidät heille "
            "hyvin hyvä hän hänelle hänen hänet häntä ihmiset ihmisten ihmistä ilman ilmoitti itse itsensä ja "
            "jo johon joiden joissa joita joka jokainen jokin joku jonka jopa jos jossa joten jotka joukossa "
            "juuri jälkeen jälleen kaikki kaksi kanssa kanssaan kautta kertoi kertoo kesken keskiviikkona "
            "kohti kolme koska kuin kuitenkin kuka kukaan kun kuten kymmenen lauantaina lisäksi lisää luona "
            "luvulla lähes läpi maanantaina me meidän melko mikä miljardia miljoonaa milloin minua minun minä "
            "missä miten mitä mitään muassa mukaan mukana mutta muun myös ne neljä niiden niihin niin niistä "
            "niitä noin nyt nämä ohi ole olemme olen olet oli olisi olivat olla ollaan olleet ollut oma on "
            "osa osan ovat paljon perjantaina pitää prosentin prosenttia päivä päivän päivänä saa sai saivat "
            "sanoi sanoo se sekä sen siellä siihen siinä siis siitä sillä sinne sitten sitä sunnuntaina suuri "
            "tai takia te tehdä tekee teki tiistaina toinen toisen toiset torstaina totesi tulee tuli tämä "
            "tämän tässä tästä tätä täällä usein uuden uusi vaan vaikka vain vasta vastaan vielä viisi voi "
            "voidaan voivat vuoden vuoksi vuonna vuotta välillä yksi yli ympäri "
        ).split()),
        letters="äåöšž",
    ),
    Language(
        tag="fr",
        name="French",
        function_words=frozenset((
            "ainsi alors ans après au aussi autre autres aux avait avant avec avoir bien c car ce cela celle "
            "celui ces cette ceux chez comme contre d dans de depuis des deux donc dont du déjà elle elles en "
            "encore entre est et fait il ils j jamais je jour l la le les leur leurs lors mais moins même n "
            "ne notre nous on ont ou où par pas peut peuvent plus pour qu quand que qui rien s sa sans se "
            "selon ses si son sont sous sur tous tout toute très un une vers votre vous y était été être "
        ).split()),
        letters="àâæçèéêëîïôùûüÿœ",
    ),
    Language(
        tag="he",
        name="Hebrew",
        function_words=frozenset((
            "אבל או אולי אותה אותו אותם אחד אחרי אחרים אחרת אחת איך אין אינה אינו אינם אך אל אלא אלה אלו אלף "
            "אלפי אם אמר אמרה אנחנו אני אפילו אשר את אתה אתמול באמצעות בגלל בה בהם בו ביותר בין במהלך במשך בן "
            "בני בסביבות בערך בשל בשנת בת בתוך גם דבר הוא הזאת הזה היא היה היו היום הייתה היתה הם הן וגם והוא "
            "והיא והם ויש ולא ועל זאת זה זו זמן חלק ידי יהיה יהיו יום יותר יכול יכולה יכולים יש כאשר כבר כדי "
            "כולל כי כך כל כלל כמה כמו כן כעת לא לאורך לאחר לגבי לה להיות להם לו ללא למרות לעתים לפי לפני "
            "מאוד מאות מאז מדי מה מול מחר מי מיליארד מיליון ממנו מן מספר מעל משום מתחת נגד נוסף עבור עד עדיין "
            "עוד על עם עצמו ערב פחות צריך ראשון רבים רוב רק שבה שבו שבת שהוא שהיא שהיה שהם שיש שישי של שלה "
            "שלהם שלו שלושה שלי שלנו שם שנה שני שנים שתי תוך תחת "
        ).split()),
        letters="אבגדהוזחטיךכלםמןנסעףפץצקרשת",
    ),
    Language(
        tag="hi",
        name="Hindi",
        function_words=frozenset((
            "अगर अधिक अपने अब आप इन इस इसके इसे उन उनके उन्हें उन्होंने उस उसके उसे एक एवं और कर करता करते "
            "करने कहा का कि किया की कुछ के को कोई क्या क्योंकि गई गए गया जब जा जाता जाती जैसे जो तक तथा तो था "
            "थी थे दिया दो द्वारा नहीं ने पर बहुत बाद बारे भी में मैं यह या रहा रही रहे लिए लिया लेकिन लोग "
            "लोगों वर्ष वह वाले सकता सकती सकते साथ साल से हम ही हुआ हुई हुए हूँ हूं है हैं हो होता होती होते "
            "होने "
        ).split()),
        letters="ँंःअआइईउऊऋएऐऑओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह़ािीुूृॅेैॉोौ्",
    ),
    Language(
        tag="hu",
        name="Hungarian",
        function_words=frozenset((
            "a abban ahol aki akik akkor alatt alkalommal amely amelyek amelyet amelyik ami amikor amit amíg "
            "annak annyi arra az azok azonban azt aztán azzal azért be bele belül bár csak csupán de ebben "
            "ebből egy egyik egyéb el ellen először előtt ennek ennél erre erről ettől ez ezek ezen ezt ezzel "
            "fel felett fog fogja ha hanem hiszen hogy hogyan honnan hova három igen illetve ily ilyen immár "
            "inkább is itt jelent jól kell kellett ki korábban képest később két kívül közben között közül "
            "különösen le legalább legtöbb lehet lehetett lesz lett maga magát majd meg mellett mely mert mi "
            "miatt milyen minden mindig mint mintegy mivel mondta most már másik második még nagy nagyobb "
            "nagyon nap ne nekem neki nekik nem nincs néhány nélkül nélküli olyan olyanok ott pedig pont "
            "pénteken része róla saját se sem során szerint szinte szombaton számára százalék szét talán te "
            "tehát tett tovább továbbra tudja több utolsó után utóbbi vagy vagyis vagyok valaki valamint való "
            "van vannak vele viszont volna volt voltak által én éppen és év évben éve évek éves így óta össze "
            "úgy újra ő ők "
        ).split()),
        letters="áéíóöúüőű",
    ),
    Language(
        tag="id",
        name="Indonesian",
        function_words=frozenset((
            "ada adalah agar akan anda antara apa atau bagaimana bagi bahkan bahwa banyak beberapa belum "
            "berbagai bisa bukan bulan dalam dan dapat dari dengan di dia digunakan dilakukan dua hal hanya "
            "hari harus hingga ia ini itu jika juga juta kami kapan karena ke kembali kepada ketika kita lagi "
            "lain lebih maka mana masih maupun melalui memiliki mengalami mengatakan menjadi mereka merupakan "
            "miliar mulai namun nya oleh orang pada para pemerintah persen perusahaan pihak pula pun saat "
            "sangat satu saya sebagai sebelum sebuah secara sedang sedangkan sehingga sejak sekitar selama "
            "sementara seorang seperti serta setelah siapa sudah tahun tak telah tentang terhadap tersebut "
            "terus tetap tetapi tidak tiga uang untuk yaitu yakni yang "
        ).split()),
        letters="",
    ),
    Language(
        tag="it",
        name="Italian",
        function_words=frozenset((
            "a ai al all alla alle allo anche ancora anni anno aveva avuto c che chi ci come con contro così "
            "cui d da dai dal dall dalla dalle degli dei del dell della delle dello detto di dopo dove due e "
            "era essere fatto fra già gli ha hanno i il in l la le lei lo loro lui ma mentre mi molto ne nei "
            "nel nell nella nelle noi non o ogni per perché più poi prima quando quella quello quest questa "
            "queste questi questo se secondo senza si sono stata stato su sua sui sul sull sulla sulle suo "
            "suoi tra tutti tutto un una uno è "
        ).split()),
        letters="àèéìîòóù",
    ),
    Language(
        tag="ja",
        name="Japanese",
        function_words=frozenset((
            "い う え か が き く け こ さ し す せ そ た だ つ て で と ど な に の は へ ま も や よ ら り る れ を ん "
        ).split()),
        letters="",
    ),
    Language(
        tag="ko",
        name="Korean",
        function_words=frozenset((
            "가 것 고 과 그 기 년 는 다 대 도 되 된 들 로 를 며 사 서 수 아 었 에 와 으 은 을 의 이 인 일 있 자 지 하 한 해 했 "
        ).split()),
        letters="",
    ),
    Language(
        tag="nb",
        name="Norwegian Bokmål",
        function_words=frozenset((
            "aldri alle alltid andre angrep annen annet at av bak bare bedre begge beste blant ble bli blir "
            "blitt bruk bruke bruker brukes burde både bør da dag dager de deg dem den denne der dere deres "
            "deretter derfor dermed dersom det dets dette disse egen egne eller en enhver enn ennå enten er "
            "et etter fant fikk finnes flere fleste for forbindelse fordi forsøk fra få får fått først gi gir "
            "gitt gjennom gjennomsnitt gjorde gjør gjøre gått ha hadde ham han hans har henne hennes her hjem "
            "hun hva hvem hver hverandre hvert hvilke hvilket hvis hvor hvordan hvorfor hvorvidt høy høye "
            "høyere høyt i ifølge ikke imidlertid imot ingenting inn innen innenfor især jeg kan kanskje "
            "kommer kunne kvinne kvinner lavere ligge ligger lik like likevel lov løpet mange med meg mellom "
            "men menn mens mer mistanke mot mulig mye må måned måte måter noe noen noens noensinne nå når "
            "nødvendig og også om opp opplyste oss over personer politiet på regjeringen rekke sa sagt sammen "
            "samt seg selskap selv si siden sier sikkerhet sin sine sitt skal skje skjedde skulle slik slike "
            "som spørsmål sted stor store stått så ta tar tatt tid tidligere til tilbake to tok tredje uke "
            "uker under undersøkelse ut uten utenfor uttalte utviklet vann var ved veldig verden verste vet "
            "vi viktig ville vite vår våre vårt være vært ytterligere år årige "
        ).split()),
        letters="åæéòóôø",
    ),
    Language(
        tag="nl",
        name="Dutch",
        function_words=frozenset((
            "aan al alle als andere bij dan dat de deze die dit door een eerste en er geen haar had heb "
            "hebben heeft hem het hij hun ik in is jaar je kan kunnen maar meer men met mijn moet na naar "
            "niet nog nu of om omdat onder ons onze ook op over sinds te tegen tijdens toen tot tussen twee "
            "uit van veel volgens voor waar waren was wat we wel werd werden wie wij worden wordt zal ze zich "
            "zij zijn zo zoals zonder zou zullen "
        ).split()),
        letters="èéëïóöü",
    ),
    Language(
        tag="pl",
        name="Polish",
        function_words=frozenset((
            "a aby ale bardzo bez być był była było były będzie co czy dla do dwa gdy gdzie i ich jak jako "
            "jednak jego jej jest jeszcze jeśli już kiedy która które któremu który których lat ma mają mi "
            "między mnie mogą może można na nad nam nas nich nie niż o od około oraz po pod podczas ponad "
            "ponieważ przed przez przy roku się sobie swoje są ta tak także te tego tej ten też to trzy tylko "
            "tym u w według więc wśród z za ze został została że żeby "
        ).split()),
        letters="óąćęłńśźż",
    ),
    Language(
        tag="pt-BR",
        name="Portuguese (Brazil)",
        function_words=frozenset((
            "a acadêmico acontecendo ainda ano anos ao aos aposentadoria após arquivo as aterrissagem até "
            "bebê bilhão bilhões bônus cada celular com como contato controle câncer da das de depois dessa "
            "desse dezenove dezesseis dezessete disse dizendo do dois dos durante e econômica econômico ela "
            "elas ele eles eletrônica eletrônico em entre equipe era esporte esportes essa esse esta estava "
            "este está estão eu fato fatos fazendo foi foram gerenciamento gol gols gênero há isso janeiro já "
            "lhe mais mas mesmo milhão milhões muito mídia na nas nem no nos num numa não nós o onde os ou "
            "outra outro outros para pela pelas pelo pelos pesquisador pessoal planejamento planejar polonês "
            "polônia por projeto prêmio pênalti quando que quem quilômetros registro registrou se segundo sem "
            "sendo ser seu seus sobre sua suas são só também tela tem tendo time torcedores trabalhando trem "
            "trilhão trilhões têm tênis um uma usando usuário usuários vindo você vocês à às é ônibus ônus "
        ).split()),
        letters="àáâãçéêíóôõú",
    ),
    Language(
        tag="pt-PT",
        name="Portuguese (Portugal)",
        function_words=frozenset((
            "a académico actual actualmente acção adepto adeptos ainda ano anos ao aos após aquando as "
            "aterragem atualmente até atómico autocarro bebé bilião biliões cada cancro com comboio como "
            "connosco consigo contacto contactos contigo controlo convosco da das de depois desportivo "
            "desporto dessa desse desta deste dezanove dezasseis dezassete direcção disse disto do dois dos "
            "durante e económica económicas económico económicos ecrã ela elas ele eles eletrónica eletrónico "
            "em entre equipa equipas era essa esse esta este está estão eu facto factos fenómeno ficheiro foi "
            "foram gabinete gestão golo golos género géneros há investigador investigadores isso já lhe mais "
            "mas mesmo mil milhão milhões muito na nas nem nesta neste nisto no nos num numa não nós o onde "
            "os ou outra outro outros para parque pela pelas pelo pelos planeamento planear polaco polícias "
            "por projecto prémio prémios quando que quem quilómetros rapariga reforma registo registos "
            "registou se segundo sem ser seu seus sobre sua suas sumo são sítio só também telefónico "
            "telemóvel tem ti têm um uma utilizador utilizadores vos à àquela àquele às é "
        ).split()),
        letters="àáâãçéêíóôõú",
    ),
    Language(
        tag="ro",
        name="Romanian",
        function_words=frozenset((
            "a această acest aceste acestei acestui acești acum ai al ale ani anul ar are asta astfel asupra "
            "au avea avut ca care ce cea cei cel cele celor cu cum când câteva că către dacă dar de decât "
            "deja deoarece despre din dintre doar doi două după ei era erau este fi fie foarte fost fără iar "
            "la le lor lui mai mă ne nici nu o pe pentru peste poate pot potrivit prin putea până sau se spus "
            "sub sunt să toate tot toți trei un unde unei unor unui va vor vă îi îl în însă într între își și "
        ).split()),
        letters="âîăşţșț",
    ),
    Language(
        tag="ru",
        name="Russian",
        function_words=frozenset((
            "а без более будет будут бы был была были было быть в вам во время все вы где года году два для "
            "до его ее ей ему если есть еще ещё её же за здесь и из или им их к как когда которая которого "
            "которые который которых лет между меня мне могут может мы на над нас не нет ни но о об один "
            "однако около он она они от очень перед по под после потому при с свои своих свой свою себя "
            "сейчас со так также там тебя тем то того только том у уже чем через что чтобы эта эти этих это "
            "этого этой этом этот я "
        ).split()),
        letters="абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    ),
    Language(
        tag="sk",
        name="Slovak",
        function_words=frozenset((
            "a aby aj ak ako ale alebo ani až bez bol bola boli bolo bude budú by byť dnes do dva dve ešte ho "
            "i iba ich je jeho jej k kde kedy keď ktorá ktoré ktorí ktorý ku kvôli len ma majú medzi mi mu má "
            "môže môžu na neho než nich nie niektoré nám nás o od po podľa povedal počas pre pred pretože pri "
            "proti rokoch rokov roku s sa sme so som svoj svoje svojho svoju sú tak teda tejto tento tiež to "
            "toto tu táto týchto tým u uviedol už v veľmi viac vo však z za zo čo že "
        ).split()),
        letters="áäéíóôúýčďĺľňŕšťž",
    ),
    Language(
        tag="sv",
        name="Swedish",
        function_words=frozenset((
            "aldrig alla alltid andra att av bara bland blev blir bättre både dag dagar de dem den denna "
            "deras dess dessa dessutom det detta dig dock där därför då efter eftersom eller en enda enligt "
            "er ett fick finns från få får för först gav genom ger gjort gör göra ha hade han hans har hela "
            "helt henne hennes hon honom hos hur här i igen in innan inom inte jag kan kommer kunde med medan "
            "mellan men mer mig mot mycket många måste ni nu nya nytt när någon något några och också om oss "
            "på redan sade sagt samt sedan senare sig sin sina sitt ska skulle som stor stora säga säger så "
            "sådan sådana ta tar till tillbaka tog två under upp ut utan utanför vad var vara varför varit "
            "varje vecka vem vet vi vid än är år åren åt över "
        ).split()),
        letters="äåéö",
    ),
    Language(
        tag="tr",
        name="Turkish",
        function_words=frozenset((
            "ait altı altında ama ancak arada aralarında arasında ardından artan artık aynı ayrı ayrıca "
            "açıkladı bazı başka başladı başladığı belirtti ben beri beş bile bin bir birbirine birlikte "
            "birçok biz bizim bu bugün bulunan buna bunu bunun burada bütün büyük cuma cumartesi da daha "
            "dahil dan de dedi den değil diye diğer dokuz dolar dolayı doğru dört eden ederek en etti ettiği "
            "eğer fakat fazla geldi gelen gerçek gibi göre gün günü hakkında hala hangi hem her herhangi "
            "herkes hiç idi ifade iken iki ile ilk in ise istiyor itibaren içeren için içinde kabul kadar "
            "karşı kendi ki kişi kişinin konusunda kısa lar ler mi milyar milyon mu mü mı nasıl ne neden nin "
            "nın o olacak olan olarak oldu olduğu olduğunu olmak olması olmayan olsa oluyor on onlar onların "
            "onu onun orada oranı ortaya pazar pazartesi perşembe rağmen sadece sahip salı sekiz siz sonra "
            "sonrası sonunda söyledi söyleyen sırasında tarafından tek tüm un var vardı ve veya ya yakın yana "
            "yani yapan yapmak yaptığı yapılan yedi yeni yer yerine yok yüzde yıl yılında zaman zaten "
            "çarşamba çeşitli çok çoğu çünkü önce öyle ün üzere üzerinde üzerine üç ın şekilde şey şimdi şu "
        ).split()),
        letters="âçîöûüğış",
    ),
    Language(
        tag="uk",
        name="Ukrainian",
        function_words=frozenset((
            "а або але б без близько був буде будуть була були було бути більше в вам вже ви вона вони все "
            "від він два де для до дуже же з за зараз зі й його йому коли лише мають має мене мені ми може "
            "можуть між на навіть над нас не ні ніж о об один однак перед по при про проте під після року "
            "років році свою свої своїх свій себе та так також там те тебе тим того тому тут тільки у це цей "
            "цього цьому ця ці цієї час через ще що щоб щодо як яка який яких якого якщо які якій є і із їй "
            "їм їх її "
        ).split()),
        letters="абвгдежзийклмнопрстуфхцчшщьюяєіїґ",
    ),
    Language(
        tag="vi",
        name="Vietnamese",
        function_words=frozenset((
            "anh bao biết bà bằng bị bởi cho chính chúng chưa chỉ chị cuối các cách còn có cùng cũng cả cần "
            "của do dân dưới gia giờ giữa gì gồm hai hay hoặc hơn hết họ hội khi khoảng khác không là làm lên "
            "lúc lại mà mình mọi mỗi một mới ngày người nhiều nhân như nhưng nhất những nào này nên nó năm "
            "nơi nước nếu phải phố phủ qua quyền quá quốc ra rất rằng sao sau sẽ số sống sự ta theo thành "
            "tháng thì thể trong trên trước tuy tôi tại tất tức từ từng việc và vào vì vẫn vậy về với xuống "
            "xã ông đang đi điều đây đã đình đó được đầu đến đều để ở "
        ).split()),
        letters="àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    ),
    Language(
        tag="zh",
        name="Chinese",
        function_words=frozenset((
            "一 万 上 不 与 並 个 中 为 之 也 了 于 五 亚 亞 人 亿 从 他 以 们 会 但 你 來 個 們 億 其 分 到 及 发 可 同 后 向 和 因 国 國 在 地 多 大 她 如 "
            "它 对 将 將 對 少 就 已 年 并 开 当 很 後 得 從 我 或 所 数 數 新 於 无 日 时 是 時 更 最 會 月 有 来 样 様 樣 此 沒 没 無 用 當 發 的 着 示 种 "
            "種 給 给 而 能 自 至 與 萬 著 表 被 該 說 该 说 起 过 还 这 进 這 進 過 還 部 都 開 間 间 "
        ).split()),
        letters="",
    ),
)
