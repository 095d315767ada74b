package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.directive.service.Province.DIRECTIVES;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What does not pass between a ministry and a province. */
@Tag("once")
class ExchangeRefusedIT extends MinistryAndProvince {

    @Autowired
    MongoClient store;

    @Autowired
    MeterRegistry meters;

    @Test
    void withoutAnAgreementOnTheSendersSideNothingLeaves() {
        agreement = agree(province, ministry, "[\"RECEIPTS\"]", "[\"DIRECTIVES\"]", "");
        var directive = issued(listed, "");
        ministry.assignment(directive, listed);
        barrier();
        assertThat(topics.events(EXCHANGE, province.tenant))
                .noneMatch(sent -> sent.data().path("from").asString().equals(ministry.tenant.value()));
    }

    @Test
    void withoutAnAgreementOnTheReceiversSideItIsRefusedAndNothingOfItIsKept() {
        agree(ministry, province, "[\"DIRECTIVES\"]", "[\"RECEIPTS\"]", "");
        issued(listed, "");
        var refused = refused();
        assertThat(refused.path("reason").asString()).isEqualTo("NO_AGREEMENT");
        assertThat(refused.path("from").asString()).isEqualTo(ministry.tenant.value());
        assertThat(refused.path("content").asString()).isEqualTo("DIRECTIVE");
        assertThat(refused.propertyNames()).containsExactlyInAnyOrder("id", "from", "content", "at", "reason");
        assertThat(items(province, DIRECTIVES)).isEmpty();
        assertThat(everythingOf(province)).doesNotContain(SUBJECT).doesNotContain("4652");
        assertThat(meters.counter("thongsuot.exchange.refused", "reason", "NO_AGREEMENT")
                        .count())
                .isPositive();
        assertThat(province.clerk().get("/api/v1/exchange/refused").problem()).isEqualTo("403 right-missing");
    }

    @Test
    void afterTheAgreementHasEndedNothingIsTaken() {
        agree(ministry, province, "[\"DIRECTIVES\"]", "[\"RECEIPTS\"]", "");
        agree(province, ministry, "[\"RECEIPTS\"]", "[\"DIRECTIVES\"]", ", \"validTo\": \"2025-06-30\"");
        issued(listed, "");
        assertThat(refused().path("reason").asString()).isEqualTo("NO_AGREEMENT");
        assertThat(items(province, DIRECTIVES)).isEmpty();
    }

    @Test
    void aForgedEnvelopeIsRefused() {
        agreed();
        var third = new Province(port, issuer);
        var copy = copyOf(issued(listed, ""));
        var sent = topics.events(EXCHANGE, province.tenant).getFirst().data();
        deliver("gia-mao", 1, third.tenant, sent);
        assertThat(refused().path("reason").asString()).isEqualTo("FORGED");
        assertThat(refused().path("from").asString()).isEqualTo(third.tenant.value());
        assertThat(items(province, DIRECTIVES)).containsExactly(copy);
        assertThat(items(third, DIRECTIVES)).isEmpty();
        assertThat(topics.events(EXCHANGE, third.tenant)).isEmpty();
        assertThat(everythingOf(third)).doesNotContain(SUBJECT);
        assertThat(third.administrator().get(AGREEMENTS + "/" + agreement).status())
                .isEqualTo(404);
    }

    @Test
    void aForgedEnvelopeWithTheHighestVersionDoesNotSilenceTheGenuineSender() {
        agreed();
        var directive = issued(listed, "");
        copyOf(directive);
        var forged = (ObjectNode)
                topics.events(EXCHANGE, province.tenant).getFirst().data().deepCopy();
        forged.put("to", "somebody-else");
        var id = forged.path("id").asString();
        deliver(id, Long.MAX_VALUE, ministry.tenant, forged);
        assertThat(refused().path("reason").asString()).isEqualTo("FORGED");
        assertThat(refused().path("id").asString()).isEqualTo(id);

        change(ministry, directive, 2, outgoing(listed, SUBJECT + " 2026", ""));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> copyOf(directive), one -> one.at("/origin/version").asInt() == 3);
    }

    @Test
    void whatIsForInternalCirculationNeverLeaves() {
        agreed();
        issued(listed, ", \"circulation\": \"INTERNAL\"");
        var marked = ministry.clerk()
                .post(DIRECTIVES, outgoing(listed, "Lưu hành nội bộ: rà soát", ""))
                .id();
        issue(marked);
        ministry.assignment(marked, listed);
        barrier();
        assertThat(topics.events(EXCHANGE, province.tenant))
                .noneMatch(sent -> sent.data().path("from").asString().equals(ministry.tenant.value()));
    }

    @Test
    void nobodyToAgreeWithIsRefusedInOneWay() {
        for (var nobody : List.of("khong-co-ai", province.tenant.value(), "KHÔNG PHẢI MÃ")) {
            assertThat(province.administrator()
                            .post(AGREEMENTS, agreementWith(nobody, "[]", "[\"DIRECTIVES\"]", ""))
                            .problem())
                    .isEqualTo("422 invalid /counterpart no-counterpart");
        }
        assertThat(province.clerk()
                        .post(AGREEMENTS, agreementWith(ministry.tenant.value(), "[]", "[\"DIRECTIVES\"]", ""))
                        .problem())
                .isEqualTo("403 right-missing");
    }

    /** All that the store has in the databases of a tenant. */
    private String everythingOf(Province owner) {
        var all = new StringBuilder();
        for (var database : store.listDatabaseNames()) {
            if (database.endsWith(owner.tenant.value())) {
                for (var collection : store.getDatabase(database).listCollectionNames()) {
                    store.getDatabase(database).getCollection(collection).find().forEach(all::append);
                }
            }
        }
        assertThat(all).isNotEmpty();
        return all.toString();
    }
}
