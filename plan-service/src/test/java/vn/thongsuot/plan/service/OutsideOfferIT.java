package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.plan.challenge.Offer;
import vn.thongsuot.plan.challenge.Offer.OrganisationKind;
import vn.thongsuot.plan.challenge.ReadingChallenges;
import vn.thongsuot.plan.outside.ContactSeal;
import vn.thongsuot.plan.outside.OutsideDraft;
import vn.thongsuot.plan.outside.OutsideOffer;
import vn.thongsuot.plan.outside.ReceivingOutside;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.http.Answer;

/** Offers of those outside, by the reader that stands for everybody. */
class OutsideOfferIT extends ChallengeOffice {

    private static final String PUBLIC = OutsideRequests.PUBLIC;
    private static final String OFFICE = OutsideRequests.OFFICE;
    private static final String PERSON = "Lê Thị Mẫu";

    @Autowired
    private TenantDatabases databases;

    @Autowired
    private Aggregates<OutsideOffer> offers;

    @Autowired
    private ReadingChallenges challenges;

    @BeforeEach
    void theTenantLaysItsChallengesOpen() {
        new Neighbours(topics, tenant).opening(1, List.of("CHALLENGES"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> outside().get("/api/v1/open-data/challenges").status() == 200);
    }

    @Test
    @Tag("HCM-15")
    void startUpsAndEnterprisesOutsideOfferSolutionsToAPublishedProblem() {
        var id = proposed();
        assertThat(offered(id, "STARTUP").status()).as("not published yet").isEqualTo(404);
        publish(id);
        var startUp = offered(id, "STARTUP");
        var enterprise = offered(id, "ENTERPRISE");
        assertThat(List.of(startUp.status(), enterprise.status())).containsExactly(201, 201);
        var reference = startUp.body().path("reference").asString();
        assertThat(reference).hasSize(24);
        assertThat(standing(reference)).isEqualTo("RECEIVED");

        var waiting =
                author().get(OFFICE + "?challenge=" + id + "&status=RECEIVED").body();
        assertThat(waiting.path("items")
                        .valueStream()
                        .map(offer -> offer.path("organisationKind").asString()))
                .containsExactlyInAnyOrder("STARTUP", "ENTERPRISE");
        assertThat(waiting.at("/items/0/unit").asString()).as("its owner").isEqualTo("thuan-an");
        var seen = author().get(OFFICE + "/" + reference).body();
        assertThat(seen.path("solution").asString()).isEqualTo("Đặt lịch theo khung giờ");
        assertThat(seen.at("/contact/phone").asString()).isEqualTo(PHONE);

        assertThat(author().post(OFFICE + "/" + reference + "/acceptance", "").status())
                .isEqualTo(200);
        assertThat(standing(reference)).isEqualTo("TAKEN_IN");
        var taken = author().get(PATH + "/" + id + "/offers").body().path("items");
        assertThat(taken).hasSize(1);
        assertThat(taken.at("/0/title").asString()).isEqualTo("Hẹn giờ");
        assertThat(taken.at("/0/organisationKind").asString()).isEqualTo("STARTUP");

        var other = enterprise.body().path("reference").asString();
        author().post(OFFICE + "/" + other + "/refusal", "{\"reason\": \"Đã có giải pháp tương tự\"}");
        var told = outside().get(PUBLIC + "/" + other).body();
        assertThat(told.path("status").asString()).isEqualTo("DECLINED");
        assertThat(told.path("reason").asString()).isEqualTo("Đã có giải pháp tương tự");
    }

    @Test
    void whomToReachIsSealedToldToThoseWhoWorkOnItAloneAndErased() {
        var id = published();
        var made = offered(id, "INSTITUTE");
        var reference = made.body().path("reference").asString();
        assertThat(new HashSet<>(outside().get(PUBLIC + "/" + reference).body().propertyNames()))
                .containsExactlyInAnyOrder("reference", "challenge", "title", "status", "receivedOn");
        var reader = Client.of(port, issuer.token(tenant, Neighbours.READER));
        assertThat(reader.get(OFFICE + "/" + reference).text())
                .contains("Hẹn giờ")
                .doesNotContain(PHONE, PERSON);
        assertThat(reader.post(OFFICE + "/" + reference + "/acceptance", "").code())
                .isEqualTo("right-missing");
        assertThat(author().get(OFFICE).text()).doesNotContain(PHONE, PERSON);
        assertThat(stored("outside_offers")).contains("Hẹn giờ").doesNotContain(PHONE, PERSON, "mau@example.vn");
        assertThat(stored("audit")).doesNotContain(PHONE, PERSON, "mau@example.vn");

        author().post(OFFICE + "/" + reference + "/acceptance", "");
        assertThat(stored("offers")).contains("Hẹn giờ").doesNotContain(PHONE, PERSON);
        await().until(() -> !topics.events("thongsuot.offers", tenant).isEmpty());
        assertThat(topics.events("thongsuot.offers", tenant).toString()).doesNotContain(PHONE, PERSON);

        var erasure = "{\"basis\": \"PERSONAL_DATA\"}";
        assertThat(author().post(OFFICE + "/" + reference + "/contact/erasure", erasure)
                        .status())
                .isEqualTo(200);
        assertThat(author().get(OFFICE + "/" + reference).body().has("contact")).isFalse();
        assertThat(standing(reference)).isEqualTo("TAKEN_IN");
    }

    @Test
    void oneKeySendsOnceAndWhatWasAnsweredStays() {
        var id = published();
        var first = outside().post(PUBLIC, "k-1", OutsideRequests.body(id));
        var again = outside().post(PUBLIC, "k-1", OutsideRequests.body(id));
        assertThat(again.body()).isEqualTo(first.body());
        var reference = first.body().path("reference").asString();
        author().post(OFFICE + "/" + reference + "/acceptance", "");
        assertThat(author().post(OFFICE + "/" + reference + "/acceptance", "").code())
                .isEqualTo("offer-answered");
        assertThat(author().post(OFFICE + "/" + reference + "/refusal", "{\"reason\": \"Không\"}")
                        .code())
                .isEqualTo("offer-answered");
        assertThat(author().get(PATH + "/" + id + "/offers").body().path("items"))
                .hasSize(1);
    }

    @Test
    @Tag("once")
    void noMoreComeInThanOfficersCanReadAndNoneThatCannotBeSealed() {
        var id = published();
        for (var offer = 1; offer <= 100; offer++) {
            assertThat(offered(id, "STARTUP").status()).isEqualTo(201);
        }
        assertThat(offered(id, "STARTUP").code()).isEqualTo("too-many-offers-waiting");

        var keyless = new ReceivingOutside(offers, challenges, new KeylessSeal());
        var draft = new OutsideDraft(
                published(),
                "Công ty Mẫu",
                OrganisationKind.STARTUP,
                "Hẹn giờ",
                "Đặt lịch",
                new Offer.Contact(PERSON, PHONE, null));
        var service = Command.ofService(tenant, "test", Instant.now(), "keyless");
        var command = new Command(service.by(), service.at(), "127.0.0.1", new CommandKey("keyless", "0"), null);
        assertThat(keyless.receive(command, draft)).isEqualTo(Outcome.refused(Refusal.conflict("outside-offers-off")));
    }

    /** As where nobody has set a key. */
    private static final class KeylessSeal implements ContactSeal {

        @Override
        public boolean canSeal() {
            return false;
        }

        @Override
        public String seal(TenantId tenant, String offer, Offer.Contact contact) {
            throw new IllegalStateException("no key");
        }

        @Override
        public Offer.Contact open(TenantId tenant, String offer, String kept) {
            throw new IllegalStateException("no key");
        }
    }

    @Test
    @Tag("once")
    void badOffersAreRefusedByTheField() {
        var id = published();
        var good = OutsideRequests.body(id);
        assertRefused(good.replace("Hẹn giờ", " "), 422, "/title", "not-blank");
        assertRefused(good.replace("Đặt lịch theo khung giờ", "a".repeat(5_001)), 422, "/solution", "size");
        assertRefused(good.replace("Đặt lịch", "Gọi " + PHONE), 422, "/solution", "contact-elsewhere");
        assertRefused(good.replace("\"STARTUP\"", "\"PERSON\""), 400, "/organisationKind", "");
        assertRefused(good.replace(PHONE, "không có"), 422, "/contact/phone", "phone-number");
        assertRefused(good.replace("mau@example.vn", "mau"), 422, "/contact/email", "mail-address");
        assertRefused(
                good.replaceFirst("\"contact\": \\{.*}}", "\"contact\": {\"person\": \"A\"}}"),
                422,
                "/contact",
                "phone-or-mail");
        assertThat(outside()
                        .post(PUBLIC, good.replace("Hẹn giờ", "MẬT: hẹn giờ"))
                        .code())
                .isEqualTo("state-secret");
        assertThat(outside().post(PUBLIC, good.replace(id, "x")).status()).isEqualTo(404);
        assertThat(outside().get(PUBLIC + "/" + "0".repeat(24)).status()).isEqualTo(404);
        assertThat(outside().get("/api/v1/open-data/challenges/" + proposed()).status())
                .as("not published")
                .isEqualTo(404);
        assertThat(outside().get(OFFICE).status()).isEqualTo(403);
        assertThat(author().get(OFFICE + "?status=LOST").status()).isEqualTo(400);
        assertThat(stored("outside_offers")).isEmpty();
    }

    private void assertRefused(String body, int status, String pointer, String rule) {
        var answer = outside().post(PUBLIC, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.pointer()).isEqualTo(pointer);
        if (status == 422) {
            assertThat(answer.rule()).isEqualTo(rule);
        }
    }

    private String standing(String reference) {
        return outside().get(PUBLIC + "/" + reference).body().path("status").asString();
    }

    private String published() {
        var id = proposed();
        publish(id);
        return id;
    }

    private void publish(String id) {
        deputy().post(PATH + "/" + id + "/publication", "{\"until\": \"2099-12-31\"}");
    }

    private Answer offered(String challenge, String kind) {
        return outside().post(PUBLIC, OutsideRequests.body(challenge).replace("STARTUP", kind));
    }

    /** All that one collection of the tenant holds. */
    private String stored(String collection) {
        var all = new StringBuilder();
        databases.of(tenant).getCollection(collection).find().forEach(document -> all.append(document.toJson()));
        return all.toString();
    }

    private Client outside() {
        return Client.of(port, issuer.token(tenant, "cong-du-lieu-mo", "PUBLIC_READER"));
    }
}
