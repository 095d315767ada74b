package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.activity.activity.Office.CLERK;
import static vn.thongsuot.activity.activity.Office.HEAD;
import static vn.thongsuot.activity.activity.Office.OFFICER;
import static vn.thongsuot.activity.activity.Office.TENANT;
import static vn.thongsuot.activity.activity.Office.changing;
import static vn.thongsuot.activity.activity.Office.refusal;
import static vn.thongsuot.activity.activity.Stated.activity;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thongsuot.activity.activity.Publication.Persons;
import vn.thongsuot.activity.reference.DirectiveCopy;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.identity.Caller;

/** Who lays which photo open to everybody, and on what statement. */
class PublishingPhotosTest {

    private static final String HASH = "a".repeat(64);
    private static final Attachment.Trace TRACE = new Attachment.Trace("x", Instant.parse("2025-05-05T02:00:00Z"));

    private final Office office = new Office();

    @Test
    void nothingIsPublishedByItself() {
        assertThat(office.publishing.published(TENANT, withPhoto(activity()).id()))
                .isEmpty();
    }

    @Test
    void theHeadPublishesOnePhotoAndTakesItBack() {
        var seen = office.attach(CLERK, withPhoto(activity()), photo("p2", "b".repeat(64)))
                .orThrow();
        var published =
                publish(HEAD, seen, stated("Cổng trụ sở", Persons.NOBODY, null)).orThrow();
        assertThat(office.publishing.published(TENANT, seen.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.id()).isEqualTo("p1"))
                .satisfies(each -> assertThat(
                                Objects.requireNonNull(each.publication()).shows())
                        .isEqualTo("Cổng trụ sở"));
        withdraw(HEAD, published).orThrow();
        assertThat(office.publishing.published(TENANT, seen.id())).isEmpty();
    }

    @Test
    void toStateTheSameAgainChangesNothingAndToStateItOtherwisePutsItRight() {
        var published = publish(HEAD, withPhoto(activity()), stated("Cổng", Persons.NOBODY, null))
                .orThrow();
        var same =
                publish(HEAD, published, stated("Cổng", Persons.NOBODY, null)).orThrow();
        assertThat(same.version()).isEqualTo(published.version());
        assertThat(publish(HEAD, published, stated("Cổng chính", Persons.NOBODY, null))
                        .orThrow()
                        .version())
                .isEqualTo(published.version() + 1);
    }

    @Test
    void whoeverRecordsTakesBackAndDoesNotPublish() {
        var seen = withPhoto(activity());
        var statement = stated("Cổng", Persons.NOBODY, null);
        for (var caller : new Caller[] {CLERK, OFFICER}) {
            assertThat(refusal(publish(caller, seen, statement)))
                    .matches(refused -> refused != null && refused.code().equals("right-missing"));
        }
        var published = publish(HEAD, seen, statement).orThrow();
        assertThat(withdraw(CLERK, published).orThrow().state().published()).isEmpty();
        assertThat(refusal(withdraw(HEAD, published)))
                .as("the version is another one by now")
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Gọi 0901 234 567,      NOBODY,       -,            /shows,     personal-data",
                "Hai người,             AGREED,       -,            /agreement, agreement-missing",
                "Hội nghị,              PUBLIC_EVENT, Đã hỏi,       /agreement, agreement-not-asked",
                "Không có ai,           NOBODY,       Đã hỏi,       /agreement, agreement-not-asked"
            })
    void noConsentIsAssumedAndNobodyIsReachedByWhatIsSaid(
            String shows, Persons persons, @Nullable String agreement, String pointer, String rule) {
        assertThat(refusal(publish(HEAD, withPhoto(activity()), stated(shows, persons, agreement))))
                .isEqualTo(Refusal.invalid(pointer, rule));
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"POSSIBLE", "PLANNED", "CANCELLED"})
    void thereIsNothingToBeSeenOfADeedThatHasNotBegun(State state) {
        var refused = refusal(publish(HEAD, withPhoto(activity().in(state)), stated("Cổng", Persons.NOBODY, null)));
        assertThat(refused).isEqualTo(Refusal.conflict("photo-of-no-deed"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"SECRET, -, -", "-, INTERNAL, -", "-, -, Kế hoạch (Lưu hành nội bộ)"})
    void whatAnswersAnInternalDocumentStaysInsideAlsoWhenTheDocumentBecomesSoLater(
            @Nullable String secrecy, @Nullable String circulation, @Nullable String subject) {
        var seen = withPhoto(activity().answering("d1"));
        var published =
                publish(HEAD, seen, stated("Cổng", Persons.NOBODY, null)).orThrow();
        office.directives.know(
                TENANT, "d1", 2, new DirectiveCopy("2025-04-22", null, null, subject, secrecy, circulation));
        assertThat(office.publishing.published(TENANT, seen.id())).isEmpty();
        var again = stated("Cổng chính", Persons.NOBODY, null);
        assertThat(refusal(publish(HEAD, published, again))).isEqualTo(Refusal.conflict("photo-of-internal-matter"));
        assertThat(withdraw(HEAD, published)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void barredBytesAreNotPublished() {
        var seen = withPhoto(activity());
        office.files.bar(TENANT, HASH, Erasure.Basis.PERSONAL_DATA);
        assertThat(refusal(publish(HEAD, seen, stated("Cổng", Persons.NOBODY, null))))
                .isEqualTo(Files.barred());
    }

    @Test
    void whatIsNoPhotoOrNotPublishedIsRefusedAndAWithdrawnDeedShowsNothing() {
        var seen = withPhoto(activity());
        var statement = stated("Cổng", Persons.NOBODY, null);
        var file = new Attachment.Stored("c".repeat(64), "a.pdf", "application/pdf", 1);
        var both = office.attach(
                        CLERK, seen, new Attachment("f1", Attachment.Kind.FILE, file, "Tệp", null, null, TRACE, null))
                .orThrow();
        assertThat(refusal(office.publishing.publish(changing(HEAD, both), both.id(), "f1", statement)))
                .isEqualTo(Refusal.notFound());
        assertThat(refusal(withdraw(HEAD, both))).isEqualTo(Refusal.conflict("photo-not-published"));
        var published = publish(HEAD, both, statement).orThrow();
        var withdrawn = office.withdraw(CLERK, published).orThrow();
        assertThat(office.publishing.published(TENANT, seen.id())).isEmpty();
        assertThat(refusal(publish(HEAD, withdrawn, statement))).isEqualTo(Refusal.conflict("activity-withdrawn"));
    }

    @Test
    void whatIsTakenAwayIsPublishedNoMore() {
        var published = publish(HEAD, withPhoto(activity()), stated("Cổng", Persons.NOBODY, null))
                .orThrow()
                .state()
                .attachments()
                .getFirst();
        assertThat(published.isPublished()).isTrue();
        assertThat(published.removed(TRACE).publication()).isNull();
        assertThat(published.erased(TRACE).publication()).isNull();
    }

    private Versioned<Activity> withPhoto(Stated stated) {
        return office.attach(CLERK, office.recorded(stated), photo("p1", HASH)).orThrow();
    }

    private Outcome<Versioned<Activity>> publish(Caller caller, Versioned<Activity> seen, Publication statement) {
        return office.publishing.publish(changing(caller, seen), seen.id(), "p1", statement);
    }

    private Outcome<Versioned<Activity>> withdraw(Caller caller, Versioned<Activity> seen) {
        return office.publishing.withdraw(changing(caller, seen), seen.id(), "p1");
    }

    private static Publication stated(String shows, Persons persons, @Nullable String agreement) {
        return new Publication(shows, persons, agreement, TRACE);
    }

    private static Attachment photo(String id, String hash) {
        var stored = new Attachment.Stored(hash, "a.jpg", "image/jpeg", 1);
        var copies = new Attachment.Copies("d".repeat(64), "e".repeat(64));
        return new Attachment(id, Attachment.Kind.PHOTO, stored, "Ảnh", null, copies, TRACE, null);
    }
}
