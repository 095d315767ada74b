package vn.thongsuot.plan.publication;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.plan.DistributionLine;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

/** Which plans come before everybody, in which words, and by whose act. */
class PublishingPlansTest extends PublishingOffice {

    @Test
    void everybodyReadsTheWordsThatWerePreviewedAndNobodysName() {
        var seen = preview();
        assertThat(seen.text().symbol()).isEqualTo("105/KH-UBND");
        assertThat(seen.text().parts()).extracting(part -> part.mark()).contains("I.", "II.");
        assertThat(seen.text().toString())
                .contains(ThuanAn.THEME)
                .doesNotContain(ThuanAn.SIGNER, "Nơi nhận", "Lưu: VT");
        publish();

        var read = reading.find(TENANT, ID).orElseThrow().state();
        assertThat(read.text()).isEqualTo(seen.text());
        assertThat(reading.page(TENANT, ALL).items()).hasSize(1);
        assertThat(reading.editions(TENANT, read)).hasSize(1);
    }

    @Test
    void whoApprovesDoesNotPublishByThat() {
        assertThat(requireNonNull(refusal(publishing.preview(APPROVER, ID))).code())
                .isEqualTo(Access.RIGHT_MISSING);
        assertThat(requireNonNull(refusal(publishing.publish(
                                command(APPROVER), ID, preview().digest())))
                        .code())
                .isEqualTo(Access.RIGHT_MISSING);
        publish();
        assertThat(requireNonNull(refusal(publishing.withdraw(command(APPROVER), ID, "Sai")))
                        .code())
                .isEqualTo(Access.RIGHT_MISSING);
        assertThat(refusal(publishing.preview(PUBLISHER, "khong-co"))).isEqualTo(Refusal.notFound());
        assertThat(refusal(publishing.publish(command(PUBLISHER), "khong-co", "x")))
                .isEqualTo(Refusal.notFound());
    }

    @Test
    void aPlanThatIsNotIssuedStaysInside() {
        is(PlanStatus.SUBMITTED, ThuanAn.dated("2025-09-25"), 105);
        assertThat(code()).isEqualTo("plan-not-issued");
        is(PlanStatus.APPROVED, ThuanAn.dated("2025-09-25"), null);
        assertThat(code()).isEqualTo("plan-not-issued");
        is(PlanStatus.APPROVED, ThuanAn.content(), 105);
        assertThat(code()).as("of a year, not of a day").isEqualTo("plan-not-issued");
        assertThat(reading.find(TENANT, ID)).isEmpty();
    }

    @Test
    void nothingIsPublishedBeforeTheTenantHasOpenedTheListOrAfterItClosedIt() {
        publish();
        lists = List.of(OpenList.CHALLENGES);
        assertThat(code()).isEqualTo("plans-not-open");
        assertThatThrownBy(() -> reading.find(TENANT, ID)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> reading.page(TENANT, ALL)).isInstanceOf(RefusedException.class);
    }

    @Test
    void whatWasPreviewedIsWhatIsPublishedAndOnlyOnce() {
        assertThat(refusal(publishing.publish(command(PUBLISHER), ID, "khac")))
                .isEqualTo(Refusal.conflict("preview-outdated"));
        publish();
        assertThat(refusal(publishing.publish(command(PUBLISHER), ID, preview().digest())))
                .isEqualTo(Refusal.conflict("plan-published"));
    }

    @Test
    void whatIsTakenBackKeepsItsAddressWithTheReasonAndMayStandAgain() {
        publish();
        assertThat(refusal(publishing.withdraw(command(PUBLISHER), ID, "Hỏi 0900 000 000")))
                .isEqualTo(Refusal.invalid("/reason", "personal-data"));
        assertThat(refusal(publishing.withdraw(command(PUBLISHER), ID, "Sai phụ lục")))
                .isNull();
        assertThat(reading.page(TENANT, ALL).items()).isEmpty();
        var gone = requireNonNull(reading.find(TENANT, ID).orElseThrow().state().withdrawn());
        assertThat(gone.reason()).isEqualTo("Sai phụ lục");
        assertThat(refusal(publishing.withdraw(command(PUBLISHER), ID, "Sai phụ lục")))
                .isEqualTo(Refusal.conflict("plan-not-published"));
        publish();
        assertThat(reading.page(TENANT, ALL).items()).hasSize(1);
        assertThat(published.toldOf(TENANT, ID))
                .containsExactly(PublishedPlan.PUBLISHED, PublishedPlan.WITHDRAWN, PublishedPlan.PUBLISHED);
    }

    @Test
    void whatReachesAPersonOrStaysInsideIsNamedByItsPlace() {
        var sections =
                List.of(ThuanAn.text("P", "Liên hệ số 0900 000 000"), ThuanAn.text("M", "Tài liệu LƯU HÀNH NỘI BỘ"));
        var lines = List.of(new DistributionLine("Các phòng (lưu hành nội bộ)", null));
        is(PlanStatus.APPROVED, saying(sections, lines), 105);

        assertThat(requireNonNull(refusal(publishing.preview(PUBLISHER, ID))).violations())
                .containsExactly(
                        Violation.of("/parts/P", "personal-data"),
                        Violation.of("/parts/M", "internal-circulation"),
                        Violation.of("/distribution", "internal-circulation"));
    }

    @Test
    void aDocumentForInternalCirculationKeepsThePlansThatNameItInside() {
        publish();
        directives.know(TENANT, ThuanAn.LETTER_OF_MINISTRY, 2, new CirculationCopy("INTERNAL", null, null, null));

        assertThat(requireNonNull(refusal(publishing.preview(PUBLISHER, ID))).violations())
                .containsExactly(Violation.of("/bases", "internal-circulation", ThuanAn.LETTER_OF_MINISTRY));
        assertThat(reading.find(TENANT, ID))
                .as("though it was published before")
                .isEmpty();
        assertThat(reading.page(TENANT, ALL).items()).isEmpty();
    }

    @Test
    void whatMayNotBeNamedOutsideIsKnownBySecrecyAndByItsWordsToo() {
        assertThat(PUBLIC.isInternal()).isFalse();
        assertThat(new CirculationCopy(null, "SECRET", null, null).isInternal()).isTrue();
        assertThat(new CirculationCopy(null, null, "Về phòng, chống (LƯU HÀNH NỘI BỘ)", null).isInternal())
                .isTrue();
        assertThat(new CirculationCopy(null, null, null, "lưu hành nội bộ").isInternal())
                .isTrue();
    }

    @Test
    void aDocumentOfWhichNothingIsKnownKeepsThePlansThatNameItInside() {
        publish();
        var knowing = InMemoryReplica.impatient(CirculationCopy.class);
        var unsure = new Publishable(knowing);
        Publishable.cited(ThuanAn.content()).stream()
                .filter(id -> !ThuanAn.LAW.equals(id))
                .forEach(id -> knowing.know(TENANT, id, PUBLIC));

        assertThat(unsure.hindrances(TENANT, ThuanAn.content(), preview().text()))
                .containsExactly(Violation.of("/bases", "circulation-unknown", ThuanAn.LAW));
        assertThat(new ReadingPublished(published, unsure, open).find(TENANT, ID))
                .isEmpty();
        knowing.know(TENANT, ThuanAn.LAW, PUBLIC);
        assertThat(new ReadingPublished(published, unsure, open).find(TENANT, ID))
                .isPresent();
    }

    @Test
    void aPublicationThatIsAskedForAgainAfterALostAnswerIsAnsweredAsBefore() {
        var key = new CommandKey("mot-lan", "a".repeat(64));
        var command = new Command(PUBLISHER, AT, "127.0.0.1", key, null);
        var digest = preview().digest();
        var first = publishing.publish(command, ID, digest).orThrow();
        assertThat(publishing.publish(command, ID, digest).orThrow()).isEqualTo(first);
        assertThat(published.toldOf(TENANT, ID)).containsExactly(PublishedPlan.PUBLISHED);
    }

    @Test
    void noMoreThanFiftyTextsAreReadAtOnce() {
        publish();
        var one = published.find(TENANT, ID).orElseThrow().state();
        var many = IntStream.range(0, 60).boxed().collect(Collectors.toMap(place -> "kh-x" + place, place -> one));
        published.createAll(command(PUBLISHER), many, PublishedPlan.PUBLISHED);
        assertThat(reading.page(TENANT, new PageQuery(200, null)).items()).hasSize(50);
    }

    @Test
    void anotherTenantReadsNothingOfIt() {
        publish();
        assertThat(reading.find(new TenantId("dong-nai"), ID)).isEmpty();
        assertThat(reading.page(new TenantId("dong-nai"), ALL).items()).isEmpty();
    }
}
