package vn.thongsuot.directive.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.directive.Citation.Basis.INFERRED;
import static vn.thongsuot.directive.directive.Citation.Basis.STATED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.paging.PageQuery;

/** The documents of the two cases, with all that they lack. */
class SeedDocumentsTest {

    private final InMemoryService service = new InMemoryService();
    private final Map<String, String> ids = new HashMap<>();
    private final String politburo = service.unit("Bộ Chính trị", "POLITBURO", "CENTRAL", "PARTY", null);
    private final String ministry = service.unit("Bộ Khoa học và Công nghệ", "MINISTRY", "CENTRAL", "STATE", null);
    private final String committee =
            service.unit("Ban Thường vụ Tỉnh ủy", "PARTY_COMMITTEE", "PROVINCE", "PARTY", null);
    private final String province = service.unit("UBND tỉnh Đồng Nai", "PEOPLES_COMMITTEE", "PROVINCE", "STATE", null);
    private final String science =
            service.unit("Sở Khoa học và Công nghệ", "DEPARTMENT", "PROVINCE", "STATE", province);
    private final String industry = service.unit("""
            {"name": "Sở Công Thương", "abbreviation": "SCT", "kind": "DEPARTMENT", "level": "PROVINCE",
             "system": "STATE", "parent": "%s"}""".formatted(province));
    private final String office = service.unit("Văn phòng Sở", "OFFICE", "PROVINCE", "STATE", industry);
    private final String commune = service.unit("UBND xã Thuận An", "PEOPLES_COMMITTEE", "COMMUNE", "STATE", province);

    @BeforeEach
    void theClerkRegisters() {
        service.post(CLERK, industry, Right.ISSUE);
    }

    @Test
    @Tag("DN-04")
    void allThirteenDocumentsAreKeptWhateverTheyLack() {
        registerDongNai();
        assertThat(ids).hasSize(13);
        assertThat(service.directives
                        .page(TENANT, new PageQuery(50, null), Map.of())
                        .items())
                .hasSize(13);
        assertThat(stored("D6").completeness())
                .containsExactly(Completeness.NO_NUMBER, Completeness.DATE_NOT_TO_THE_DAY);
        assertThat(stored("D8").completeness())
                .containsExactly(
                        Completeness.NO_NUMBER,
                        Completeness.NO_DATE,
                        Completeness.NO_ISSUER_UNIT,
                        Completeness.SHORT_NAME_ONLY);
        assertThat(stored("D9").completeness()).containsExactly(Completeness.NO_NUMBER, Completeness.NO_DATE);
        assertThat(stored("D2").completeness()).isEmpty();
        assertThat(stored("D9").subject()).isNull();
        assertThat(stored("D9").symbol()).isNull();
        assertThat(Objects.requireNonNull(stored("D9").issuer()).name()).isEqualTo("Sở Công Thương");
        assertThat(edge("D0", "D9").place()).isEqualTo(Citation.Place.BODY);
        assertThat(edge("D0", "D8").place()).isEqualTo(Citation.Place.BODY);
    }

    @Test
    @Tag("DN-08")
    void theChainOfFiveLevelsIsThereWithWhatIsStatedAndWhatIsConcluded() {
        registerDongNai();
        assertThat(edge("D3", "D5").relation()).isEqualTo(Citation.Relation.IMPLEMENTS);
        assertThat(edge("D4", "D2").basis()).isEqualTo(INFERRED);
        assertThat(edge("D0", "D1").basis()).isEqualTo(STATED);
        assertThat(longestChainFrom("D0")).containsExactly("D0", "D1", "D4", "D2");
        assertThat(longestChainFrom("D3")).containsExactly("D3", "D5");
        assertThat(issuersBelow("D0")).containsOnly(office, industry, science, province, committee, politburo);
    }

    @Test
    @Tag("DN-09")
    void basesFallUnderTheHeadingsOfTheirLevels() {
        registerDongNai();
        assertThat(stored("D5").issuerLevel()).isEqualTo(IssuerLevel.CENTRAL);
        assertThat(List.of(stored("D2"), stored("D3")))
                .extracting(Directive::issuerLevel)
                .containsOnly(IssuerLevel.PROVINCE);
        assertThat(List.of(stored("D0"), stored("D1"), stored("D4"), stored("D6")))
                .extracting(Directive::issuerLevel)
                .containsOnly(IssuerLevel.DEPARTMENT);
        assertThat(stored("D8").issuerLevel()).isNull();
    }

    @Test
    @Tag("DN-05")
    void theMalformedSymbolIsFoundByBothForms() {
        registerDongNai();
        for (var typed : List.of("572/SCTKHTCTH", "572/SCT-KHTCTH")) {
            var found =
                    service.directives.page(TENANT, new PageQuery(50, null), Map.of("symbol.key", Symbol.keyOf(typed)));
            assertThat(found.items()).singleElement().extracting("id").isEqualTo(ids.get("D1"));
        }
    }

    @Test
    @Tag("TA-04")
    void eachOfTheTwoBasesHasAllThatItsSentenceNeeds() {
        registerThuanAn();
        var letter = stored("4652");
        assertThat(letter.kind()).isEqualTo(DocumentKind.OFFICIAL_LETTER);
        assertThat(letter.symbol()).extracting(Symbol::normalised).isEqualTo("4652/BKHCN-ĐMST");
        assertThat(letter.date()).isEqualTo(new PartialDate("2025-09-14"));
        assertThat(letter.issuer()).isEqualTo(new Issuer(ministry, "Bộ Khoa học và Công nghệ"));
        assertThat(letter.subject()).isEqualTo("Hưởng ứng Ngày hội");
        assertThat(stored("3886").number()).isEqualTo("3886");
    }

    @Test
    @Tag("TA-05")
    void lettersOfDifferentLinesReachTheSameCommune() {
        registerThuanAn();
        assertThat(List.of(stored("4652"), stored("3886")))
                .allSatisfy(letter -> assertThat(letter.recipients()).containsExactly(commune));
        assertThat(List.of(issuerOf("4652"), issuerOf("3886"))).containsExactly(ministry, science);
        assertThat(service.units.find(TENANT, commune).orElseThrow().state().parent())
                .isEqualTo(province);
    }

    @Test
    @Tag("TA-06")
    void whatTheBodyNamesIsApartFromTheLegalBases() {
        registerThuanAn();
        assertThat(edge("plan", "4652").place()).isEqualTo(Citation.Place.LEGAL_BASIS);
        assertThat(List.of(edge("plan", "57"), edge("plan", "93"))).allSatisfy(edge -> {
            assertThat(edge.place()).isEqualTo(Citation.Place.BODY);
            assertThat(edge.relation()).isEqualTo(Citation.Relation.DISSEMINATES);
        });
    }

    @Test
    @Tag("TA-18")
    void theDistributionListKeepsItsOrderAndMayNameTheSuperior() {
        registerThuanAn();
        var letter = service.directive("""
                {"system": "STATE", "kind": "NOTICE", "direction": "INCOMING", "subject": "Kết quả",
                 "recipients": ["%s", "%s", "%s"]}""".formatted(science, commune, province));
        assertThat(letter.state().recipients()).containsExactly(science, commune, province);
    }

    private void registerDongNai() {
        add("D5", "PARTY", "RESOLUTION", "'symbol': '57-NQ/TW', 'date': '2024-12-22'", politburo, "");
        add(
                "D3",
                "PARTY",
                "PLAN",
                "'symbol': '433-KH/TU', 'date': '2025-02-28'",
                committee,
                cite("D5", "IMPLEMENTS", "STATED"));
        add("D2", "STATE", "OFFICIAL_LETTER", "'symbol': '4198/UBND-KGVX', 'date': '2025-04-15'", province, "");
        add(
                "D4",
                "STATE",
                "OFFICIAL_LETTER",
                "'symbol': '614/SoKHCN-CN', 'date': '2025-04-17'",
                science,
                cite("D2", "GUIDES", "INFERRED"));
        add(
                "D1",
                "STATE",
                "OFFICIAL_LETTER",
                "'symbol': '572/SCTKHTCTH', 'date': '2025-04-22'",
                industry,
                cite("D2", "CARRIES_OUT", "INFERRED"),
                cite("D4", "CARRIES_OUT", "INFERRED"));
        add("D6", "STATE", "PLAN", "'subject': 'Chuyển đổi số năm 2025', 'date': '2025'", industry, "");
        add("D7", "STATE", "PLAN", "'subject': 'Thực hiện Đề án 06 năm 2025', 'date': '2025'", industry, "");
        add("D8", "STATE", "SCHEME", "'shortName': 'Đề án 06'", null, "");
        add("D9", "STATE", "PLAN", "", industry, "");
        add("D10", "STATE", "PLAN", "'subject': 'Hưởng ứng'", industry, cite("D1", "CARRIES_OUT", "INFERRED"));
        add("D11", "STATE", "OTHER", "'shortName': 'Kế hoạch phát triển KT-XH của tỉnh'", null, "");
        add("D12", "STATE", "GUIDANCE", "'shortName': 'Chủ đề, khẩu hiệu hướng dẫn'", ministry, "");
        add(
                "D0",
                "STATE",
                "REPORT",
                "'subject': 'Kết quả hưởng ứng', 'date': '2025-05-05'",
                office,
                cite("D1", "CARRIES_OUT", "STATED"),
                cite("D2", "BASED_ON", "STATED"),
                cite("D3", "BASED_ON", "STATED"),
                cite("D4", "BASED_ON", "STATED"),
                cite("D6", "BASED_ON", "STATED"),
                cite("D7", "BASED_ON", "STATED"),
                body("D8"),
                body("D9"));
    }

    private void registerThuanAn() {
        var letter = "'symbol': '%s', 'date': '%s', 'subject': 'Hưởng ứng Ngày hội', 'recipients': ['" + commune + "']";
        add("57", "PARTY", "RESOLUTION", "'symbol': '57-NQ/TW', 'date': '2024-12-22'", politburo, "");
        add("93", "LAW", "LAW", "'symbol': '93/2025/QH15', 'date': '2025-06-27'", null, "");
        add("4652", "STATE", "OFFICIAL_LETTER", letter.formatted("4652/BKHCN-ĐMST", "2025-09-14"), ministry, "");
        add(
                "3886",
                "STATE",
                "OFFICIAL_LETTER",
                letter.formatted("3886/SKHCN-ĐMST", "2025-09-23"),
                science,
                cite("4652", "CARRIES_OUT", "INFERRED"));
        add(
                "plan",
                "STATE",
                "PLAN",
                "'symbol': '/KH-UBND', 'date': '2025'",
                commune,
                cite("4652", "CARRIES_OUT", "STATED"),
                cite("3886", "CARRIES_OUT", "STATED"),
                body("57"),
                body("93"));
    }

    private void add(
            String name, String system, String kind, String facts, @Nullable String issuer, String... citations) {
        var given = issuer == null ? "" : ", 'issuer': {'unit': '%s'}".formatted(issuer);
        var cited = String.join(
                ", ",
                List.of(citations).stream().filter(text -> !text.isEmpty()).toList());
        var json = "{'system': '%s', 'kind': '%s', 'direction': 'REFERENCE'%s%s, 'citations': [%s]}"
                .formatted(system, kind, facts.isEmpty() ? "" : ", " + facts, given, cited);
        ids.put(name, service.directive(json.replace('\'', '"')).id());
    }

    private String cite(String name, String relation, String basis) {
        return "{'directive': '%s', 'relation': '%s', 'basis': '%s'}".formatted(ids.get(name), relation, basis);
    }

    private String body(String name) {
        return "{'directive': '%s', 'relation': 'DISSEMINATES', 'place': 'BODY'}".formatted(ids.get(name));
    }

    private Directive stored(String name) {
        return service.directives.find(TENANT, id(name)).orElseThrow().state();
    }

    private Citation edge(String from, String to) {
        return stored(from).citations().stream()
                .filter(citation -> citation.directive().equals(id(to)))
                .findFirst()
                .orElseThrow();
    }

    /** Units that issued the document and those it rests on, however far down. */
    private Set<String> issuersBelow(String name) {
        var issuers = new HashSet<String>();
        if (stored(name).issuer() != null) {
            issuers.add(issuerOf(name));
        }
        stored(name).citations().forEach(cited -> issuers.addAll(issuersBelow(nameOf(cited.directive()))));
        return issuers;
    }

    private String issuerOf(String name) {
        var issuer = Objects.requireNonNull(stored(name).issuer());
        return Objects.requireNonNull(issuer.unit());
    }

    private List<String> longestChainFrom(String name) {
        List<String> longest = List.of();
        for (var citation : stored(name).citations()) {
            var chain = longestChainFrom(nameOf(citation.directive()));
            longest = chain.size() > longest.size() ? chain : longest;
        }
        var whole = new ArrayList<>(List.of(name));
        whole.addAll(longest);
        return whole;
    }

    private String nameOf(String id) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private String id(String name) {
        return Objects.requireNonNull(ids.get(name));
    }
}
