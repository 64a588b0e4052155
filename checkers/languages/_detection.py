"""What tells the languages apart, gathered from their files by tools/detection.py: do not edit."""

from checkers.model.language import Language

LANGUAGES = (
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
