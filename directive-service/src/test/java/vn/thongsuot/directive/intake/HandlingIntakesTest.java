package vn.thongsuot.directive.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.DirectiveDraft;
import vn.thongsuot.directive.reading.Documents;
import vn.thongsuot.directive.reading.Proposal;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.DocumentText;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platformtest.files.PrintedPdf;

class HandlingIntakesTest {

    /** Printed once: each print has an id of its own. */
    private static final byte[] LETTER_572 = PrintedPdf.of(Documents.LETTER_572);

    private static final FileUse LETTERS = FileUse.of("letters", FileType.PDF);
    private static final String LETTER = """
            {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "INCOMING", "symbol": "572/SCT-KHTCTH"%s}""";

    private final InMemoryService service = new InMemoryService();
    private String unit = "";

    @BeforeEach
    void aClerkMayReceiveAndIssue() {
        unit = service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", null);
        service.post(CLERK, unit, Right.ISSUE);
    }

    @Test
    void aDirectiveKeepsItsFileThroughAChange() {
        var intake = received();
        var made = registered(", \"intake\": \"" + intake.id() + "\"").orThrow();
        var file = made.state().file();
        assertThat(file).isEqualTo(intake.state().file());

        var changed = service.registering
                .change(
                        service.command(CLERK),
                        made.id(),
                        draft(DirectiveDraft.class, LETTER.formatted(", \"date\": \"2025\"")))
                .orThrow();
        assertThat(changed.state().file()).isEqualTo(file);
        assertThat(service.files.exists(TENANT, intake.state().file().sha256())).isTrue();
    }

    @Test
    void aRefusedDirectiveLeavesTheIntakeWaiting() {
        var intake = received();
        var refused = registered(", \"intake\": \"" + intake.id() + "\", \"recipients\": [\"nobody\"]");
        assertThat(refusal(refused).code()).isEqualTo("reference-not-yet-known");
        assertThat(service.intakes
                        .find(TENANT, intake.id())
                        .orElseThrow()
                        .state()
                        .state())
                .isEqualTo(IntakeState.RECEIVED);
    }

    @Test
    void anotherFileIsNotPutUnderADirective() {
        var made = registered("").orThrow();
        var change = LETTER.formatted(", \"intake\": \"" + received().id() + "\"");
        assertThat(violations(service.registering.change(
                        service.command(CLERK), made.id(), draft(DirectiveDraft.class, change))))
                .containsExactly("/intake cannot-change");
    }

    @Test
    void aConfirmationWhoseDirectiveNeverCameToBeHoldsNobodyUpForLong() {
        var intake = received();
        service.handlingIntakes
                .confirm(service.command(CLERK), intake.id(), "never-stored")
                .orThrow();

        assertThat(refusal(registered(", \"intake\": \"" + intake.id() + "\"")).code())
                .isEqualTo("intake-confirmed");
        var later = service.command(CLERK, NOW.plusSeconds(61));
        assertThat(service.registering
                        .register(
                                later,
                                draft(DirectiveDraft.class, LETTER.formatted(", \"intake\": \"" + intake.id() + "\"")))
                        .orThrow()
                        .state()
                        .file())
                .isNotNull();
    }

    @Test
    void aConfirmationWhoseDirectiveStandsIsNeverTakenOver() {
        var intake = received();
        registered(", \"intake\": \"" + intake.id() + "\"").orThrow();
        var later = service.command(CLERK, NOW.plusSeconds(3600));
        assertThat(refusal(service.registering.register(
                                later,
                                draft(DirectiveDraft.class, LETTER.formatted(", \"intake\": \"" + intake.id() + "\""))))
                        .code())
                .isEqualTo("intake-confirmed");
    }

    @Test
    void aClosedIntakeIsNeitherMarkedNorRejected() {
        var intake = received();
        service.handlingIntakes
                .reject(service.command(CLERK), intake.id(), "Gửi nhầm")
                .orThrow();
        var marks = new Marks(null, null);
        assertThat(refusal(service.handlingIntakes.mark(service.command(CLERK), intake.id(), marks))
                        .code())
                .isEqualTo("intake-closed");
        assertThat(refusal(service.handlingIntakes.reject(service.command(CLERK), intake.id(), "Nữa"))
                        .code())
                .isEqualTo("intake-rejected");
    }

    @Test
    void whatTurnsOutToBeASecretIsErasedAlsoAfterARejection() {
        var intake = received();
        var sha256 = intake.state().file().sha256();
        service.handlingIntakes
                .reject(service.command(CLERK), intake.id(), "Gửi nhầm")
                .orThrow();
        var erased = service.erasingIntakes
                .erase(service.command(CLERK), intake.id())
                .orThrow()
                .state();
        assertThat(service.files.exists(TENANT, sha256)).isFalse();
        assertThat(erased.file().sha256()).isEqualTo(sha256);
        assertThat(erased.file().name()).isEmpty();
        assertThat(erased.text()).isEqualTo(DocumentText.none());
        assertThat(erased.proposal()).isEqualTo(Proposal.empty());
        assertThat(erased.reason()).isEqualTo("state-secret");
        assertThat(erased.closedAt()).isNotNull();
    }

    @Test
    void whatADirectiveStandsOnIsNotErasedUnderIt() {
        var intake = received();
        registered(", \"intake\": \"" + intake.id() + "\"").orThrow();
        assertThat(refusal(service.erasingIntakes.erase(service.command(CLERK), intake.id()))
                        .code())
                .isEqualTo("intake-confirmed");
        assertThat(service.files.exists(TENANT, intake.state().file().sha256())).isTrue();
    }

    @Test
    void whatIsErasedIsErasedWhereverTheSameBytesCameInAndDoesNotComeInAgain() {
        var first = received();
        var second = received();
        service.erasingIntakes.erase(service.command(CLERK), second.id()).orThrow();

        for (var id : List.of(first.id(), second.id())) {
            var left = service.intakes.find(TENANT, id).orElseThrow().state();
            assertThat(left.reason()).isEqualTo("state-secret");
            assertThat(left.text().content()).isEmpty();
            assertThat(left.file().name()).isEmpty();
        }
        assertThat(service.files.exists(TENANT, first.state().file().sha256())).isFalse();
        assertThat(refusal(receive()).code()).isEqualTo("state-secret");
    }

    @Test
    void aRejectionInTheSameWordsErasesNothing() {
        var other = service.unit("Sở Tài chính", "DEPARTMENT", "PROVINCE", "STATE", null);
        var colleague = new Caller(TENANT, "vanthu-stc");
        service.post(colleague, other, Right.RECEIVE);
        var mine = received();
        var theirs = receive(colleague, other).orThrow();
        var rejected = service.handlingIntakes
                .reject(service.command(colleague), theirs.id(), "state-secret")
                .orThrow();
        assertThat(rejected.state().isErased()).isFalse();

        service.erasingIntakes.erase(service.command(CLERK), mine.id()).orThrow();

        assertThat(service.files.exists(TENANT, theirs.state().file().sha256())).isTrue();
    }

    @Test
    void aClerkErasesNothingOfOtherUnitsAndBarsTheBytesAtTheirOwnAlone() {
        var other = service.unit("Sở Tài chính", "DEPARTMENT", "PROVINCE", "STATE", null);
        var colleague = new Caller(TENANT, "vanthu-stc");
        service.post(colleague, other, Right.RECEIVE);
        var mine = received();
        var theirs = receive(colleague, other).orThrow();

        service.erasingIntakes.erase(service.command(CLERK), mine.id()).orThrow();

        assertThat(service.intakes.find(TENANT, mine.id()).orElseThrow().state().isErased())
                .isTrue();
        assertThat(service.intakes.find(TENANT, theirs.id())).contains(theirs);
        assertThat(service.files.exists(TENANT, theirs.state().file().sha256())).isTrue();
        assertThat(refusal(receive()).code()).isEqualTo("state-secret");
        var below = service.unit("Chi cục", "DIVISION", "PROVINCE", "STATE", unit);
        assertThat(refusal(receive(CLERK, below)).code()).isEqualTo("state-secret");
        receive(colleague, other).orThrow();
    }

    @Test
    void whoAdministersTheTenantErasesEverywhereAndBarsTheBytesForAll() {
        var other = service.unit("Sở Tài chính", "DEPARTMENT", "PROVINCE", "STATE", null);
        var colleague = new Caller(TENANT, "vanthu-stc");
        service.post(colleague, other, Right.RECEIVE);
        var mine = received();
        var theirs = receive(colleague, other).orThrow();
        service.erasingIntakes.erase(service.command(CLERK), mine.id()).orThrow();

        service.erasingIntakes.erase(service.command(ADMINISTRATOR), mine.id()).orThrow();

        assertThat(service.intakes
                        .find(TENANT, theirs.id())
                        .orElseThrow()
                        .state()
                        .isErased())
                .isTrue();
        assertThat(service.files.exists(TENANT, theirs.state().file().sha256())).isFalse();
        var third = service.unit("Sở Nội vụ", "DEPARTMENT", "PROVINCE", "STATE", null);
        service.post(colleague, third, Right.RECEIVE);
        assertThat(refusal(receive(colleague, third)).code()).isEqualTo("state-secret");
    }

    @Test
    void nothingIsErasedWhileADirectiveStandsOnTheSameBytes() {
        var first = received();
        registered(", \"intake\": \"" + first.id() + "\"").orThrow();
        var second = received();
        assertThat(refusal(service.erasingIntakes.erase(service.command(CLERK), second.id()))
                        .code())
                .isEqualTo("intake-confirmed");
        assertThat(service.files.exists(TENANT, second.state().file().sha256())).isTrue();
    }

    private Outcome<Versioned<Directive>> registered(String more) {
        return service.registering.register(
                service.command(CLERK), draft(DirectiveDraft.class, LETTER.formatted(more)));
    }

    private Versioned<Intake> received() {
        return receive().orThrow();
    }

    private Outcome<Versioned<Intake>> receive() {
        return receive(CLERK, unit);
    }

    private Outcome<Versioned<Intake>> receive(Caller by, String at) {
        var bytes = new ByteArrayInputStream(LETTER_572);
        return service.receivingIntakes.receive(
                service.command(by), at, null, () -> Uploads.standard().receive(bytes, "a.pdf", LETTERS));
    }
}
