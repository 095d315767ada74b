package vn.thongsuot.directive.directive.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.directive.Circulation;
import vn.thongsuot.directive.directive.Citation;
import vn.thongsuot.directive.directive.CitedOutside;
import vn.thongsuot.directive.directive.Contributor;
import vn.thongsuot.directive.directive.Direction;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.directive.DocumentSystem;
import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.directive.directive.Filing;
import vn.thongsuot.directive.directive.Horizon;
import vn.thongsuot.directive.directive.IssuedStatement;
import vn.thongsuot.directive.directive.Issuer;
import vn.thongsuot.directive.directive.IssuerLevel;
import vn.thongsuot.directive.directive.LaterAct;
import vn.thongsuot.directive.directive.NamedList;
import vn.thongsuot.directive.directive.Origin;
import vn.thongsuot.directive.directive.Particulars;
import vn.thongsuot.directive.directive.Spoken;
import vn.thongsuot.directive.directive.Status;
import vn.thongsuot.directive.directive.Symbol;
import vn.thongsuot.directive.directive.Urgency;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.OpenPeriod;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.directive.unit.Expansion;
import vn.thongsuot.directive.unit.Level;
import vn.thongsuot.directive.unit.UnitClass;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.directive.unit.UnitSystem;
import vn.thongsuot.organisation.secrecy.Secrecy;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;

class DirectiveWireTest {

    private static final StoredJson JSON = new StoredJson();

    private static final UnitClass SEVERAL = new UnitClass(
            "các Sở, ban, ngành", List.of(UnitKind.DEPARTMENT), List.of(Level.PROVINCE), UnitSystem.STATE, "u");
    private static final Particulars PARTICULARS = new Particulars(
            new OpenPeriod(new PartialDate("2022"), new PartialDate("2025")),
            new Horizon(2026, 2030),
            new Spoken("Hội nghị", "e", LocalDate.of(2025, 5, 19), "Thứ trưởng", "p", "Nguyễn Văn An"),
            List.of(new Contributor("u", Contributor.How.DRAFTED, "ghi chú")),
            List.of(SEVERAL),
            List.of(new Expansion(SEVERAL, LocalDate.of(2022, 9, 7), List.of("u2", "u3"))),
            List.of(new NamedList("gp", "06 giải pháp trọng tâm", List.of("6 chỉ đạo"))),
            List.of(new IssuedStatement("các văn bản trên được ban hành", List.of("d2"), List.of("d2"))),
            Circulation.INTERNAL,
            Urgency.IMMEDIATE,
            new Origin(
                    "bo-cong-thuong",
                    "d0",
                    2,
                    true,
                    3L,
                    List.of(new CitedOutside("1/NQ-CP", "2025", "Chính phủ", "x", Citation.Relation.BASED_ON))));
    private static final Filing FILING = Filing.NONE
            .after(new LaterAct(LaterAct.Kind.AMENDED, LocalDate.of(2025, 6, 1), "d9", "secret-note-of-act"))
            .entered(new Entry(
                    Entry.Sheet.IN,
                    "u2",
                    "15",
                    LocalDate.of(2025, 4, 23),
                    "secret-handler",
                    LocalDate.of(2025, 4, 24),
                    null,
                    null,
                    "secret-note-of-entry"))
            .joined("d8");
    private static final Directive FULL = new Directive(
            DocumentSystem.STATE,
            DocumentKind.OFFICIAL_LETTER,
            "572",
            new Symbol("572/SCTKHTCTH", "572/SCT-KHTCTH", "572", List.of(Symbol.Flag.HYPHEN_LOST), "572sctkhtcth"),
            new PartialDate("2025-04-22"),
            new Issuer("u", "Sở Công Thương"),
            IssuerLevel.DEPARTMENT,
            "Trích yếu",
            "Tên gọi",
            Status.ISSUED,
            Direction.OUTGOING,
            List.of(new Citation(
                    "d2", Citation.Relation.CARRIES_OUT, Citation.Basis.INFERRED, Citation.Place.BODY, "ghi chú")),
            List.of("u2", "u3"),
            "c",
            new Deadline("trước 05/5/2025", LocalDate.of(2025, 5, 5)),
            Secrecy.CONFIDENTIAL,
            new AttachedFile("ab".repeat(32), "ten-tep-rieng.pdf", "application/pdf", 12),
            "secret-intake",
            Set.of("secret-unit"),
            PARTICULARS,
            FILING);
    private static final Directive BARE = new Directive(
            DocumentSystem.LAW,
            DocumentKind.SCHEME,
            null,
            null,
            null,
            null,
            null,
            null,
            "Đề án 06",
            Status.ISSUED,
            Direction.REFERENCE,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            Set.of(),
            Particulars.NONE,
            Filing.NONE);

    @Test
    void whatIsToldFitsTheContract() {
        assertThat(violations(Directive.REGISTERED, FULL)).isEmpty();
        assertThat(violations(Directive.REGISTERED, BARE)).isEmpty();
        assertThat(violations(Directive.ISSUED, FULL)).isEmpty();
        assertThat(violations(Directive.ISSUED, BARE)).isEmpty();
        assertThat(violations(Directive.CHANGED, FULL)).isEmpty();
        assertThat(violations(Directive.CHANGED, BARE)).isEmpty();
    }

    @Test
    void whoRegisteredItIsNotTold() {
        assertThat(JSON.toJson(DirectiveWire.of(new Versioned<>("id1", 1, FULL))))
                .doesNotContain("secret-unit", "secret-intake", "ten-tep-rieng");
    }

    @Test
    void whatCameOfItIsToldWithoutTheWordsOfPeople() {
        assertThat(JSON.toJson(DirectiveWire.of(new Versioned<>("id1", 1, FULL))))
                .contains("""
                        "acts":[{"kind":"AMENDED","on":"2025-06-01","by":"d9"}]""", """
                        "entries":[{"sheet":"IN","unit":"u2","number":"15","on":"2025-04-23"}]""", "\"joinedInto\":\"d8\"")
                .doesNotContain("secret-", "\"filing\"", "likenesses", "suspect", "registers");
        assertThat(JSON.toJson(DirectiveWire.of(new Versioned<>("id1", 1, BARE))))
                .doesNotContain("acts", "entries", "joinedInto");
    }

    @Test
    void whatWasStoredBeforeThereWasAFilingIsReadStill() {
        var before = JSON.toDocument(BARE);
        before.remove("filing");
        assertThat(JSON.fromDocument(before, Directive.class)).isEqualTo(BARE);
    }

    @Test
    void whoSpokeIsNotTold() {
        assertThat(JSON.toJson(DirectiveWire.of(new Versioned<>("id1", 1, FULL))))
                .contains("Thứ trưởng")
                .doesNotContain("Nguyễn Văn An", "person");
    }

    @Test
    void whatWasStoredBeforeThereWereParticularsIsReadStill() {
        var before = JSON.toDocument(BARE);
        before.remove("particulars");
        assertThat(JSON.fromDocument(before, Directive.class)).isEqualTo(BARE);
    }

    @Test
    void partialDatesAreBareTextsAndWhatIsAbsentIsLeftOut() {
        assertThat(JSON.toJson(DirectiveWire.of(new Versioned<>("id1", 1, FULL))))
                .contains("\"date\":\"2025-04-22\"", "\"urgency\":\"IMMEDIATE\"");
        assertThat(JSON.toJson(DirectiveWire.of(new Versioned<>("id1", 1, BARE))))
                .doesNotContain("null");
    }

    @Test
    void theStateIsStoredAndReadBackAsItWas() {
        assertThat(JSON.fromDocument(JSON.toDocument(FULL), Directive.class)).isEqualTo(FULL);
        assertThat(JSON.fromDocument(JSON.toDocument(BARE), Directive.class)).isEqualTo(BARE);
    }

    private static List<String> violations(String type, Directive directive) {
        return EventSchemas.violations(type, JSON.toJson(DirectiveWire.of(new Versioned<>("id1", 1, directive))));
    }
}
