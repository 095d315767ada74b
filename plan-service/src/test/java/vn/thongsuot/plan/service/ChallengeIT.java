package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.platformtest.wire.EventSchemas;

class ChallengeIT extends ChallengeOffice {

    @Test
    @Tag("HCM-11")
    @Tag("HCM-21")
    @Tag("HCM-22")
    void aChallengeSaysWhatIsWrongWhoProposesWhoOwnsWhoHelpsAndForWhom() {
        var read = author().get(PATH + "/" + proposed()).body();
        var content = read.path("content");
        assertThat(content.path("title").asString()).isEqualTo("Rút ngắn thời gian chờ tại bộ phận một cửa");
        assertThat(content.path("problem").asString()).startsWith("Người dân chờ lâu");
        assertThat(content.path("field").asString()).isEqualTo("Cải cách hành chính");
        assertThat(content.path("unit").asString()).isEqualTo(ThuanAn.COMMITTEE);
        assertThat(content.path("owner").asString()).isEqualTo(ThuanAn.COMMITTEE);
        assertThat(texts(content.path("cooperating"))).containsExactly(ThuanAn.CULTURE, ThuanAn.OFFICE);
        assertThat(content.path("priority").asString()).isEqualTo("HIGH");
        assertThat(content.path("spread").asString()).isEqualTo("Mọi xã, phường");
        assertThat(texts(content.path("innovationTypes")))
                .containsExactly("SERVICE", "PROCESS", "REGULATION", "POLICY");
        assertThat(texts(content.path("beneficiaries"))).containsExactly("CITIZENS", "BUSINESSES");
        assertThat(read.path("status").asString()).isEqualTo("PROPOSED");
    }

    @Test
    @Tag("HCM-12")
    void theProcessHasExactlyFiveStepsWhoseNamesAreDataAndNoneIsInvented() {
        var process = author().post(PROCESSES + "/shipped", "{\"unit\": \"thuan-an\"}");
        assertThat(process.status()).isEqualTo(201);
        var steps = process.body().path("steps");
        assertThat(steps).hasSize(5);
        assertThat(steps.valueStream()).allSatisfy(step -> {
            assertThat(step.path("name").asString()).contains("chờ xác nhận");
            assertThat(step.path("confirmed").asBoolean()).isFalse();
        });
        var path = PROCESSES + "/" + process.id();
        var named = author().put(path, "\"1\"", process("Chọn vấn đề", "Hai", "Ba", "Bốn", "Năm"));
        assertThat(named.body().at("/steps/0/name").asString()).isEqualTo("Chọn vấn đề");
        assertThat(author().put(path, "\"2\"", process("Một", "Hai", "Ba", "Bốn"))
                        .rule())
                .isEqualTo("exactly-so-many");
        assertThat(author().post(PROCESSES, process("1", "2", "3", "4", "5", "6"))
                        .rule())
                .isEqualTo("exactly-so-many");
    }

    @Test
    @Tag("HCM-13")
    void aChallengeMovesThroughTheFiveStepsWithDateUnitEvidenceAndDecision() {
        var id = proposed();
        assertThat(step(id, 2, "GO").code()).isEqualTo("step-not-current");
        assertThat(step(id, 1, "RETURN").rule()).isEqualTo("no-former-step");
        assertThat(step(id, 1, "GO").body().path("currentStep").asInt()).isEqualTo(2);
        assertThat(step(id, 2, "RETURN").body().path("currentStep").asInt()).isEqualTo(1);
        for (int number = 1; number <= 5; number++) {
            assertThat(step(id, number, "GO").status()).isEqualTo(200);
        }
        var solved = author().get(PATH + "/" + id).body();
        assertThat(solved.path("status").asString()).isEqualTo("SOLVED");
        assertThat(solved.has("currentStep")).isFalse();
        var run = solved.at("/history/0");
        assertThat(run.path("date").asString()).isEqualTo("2025-01-06");
        assertThat(run.path("unit").asString()).isEqualTo(ThuanAn.CULTURE);
        assertThat(run.at("/evidence/0/caption").asString()).isEqualTo("Biên bản họp");
        assertThat(run.path("name").asString()).isEqualTo("Bước 1 (chờ xác nhận)");
        assertThat(solved.path("history")
                        .valueStream()
                        .map(one -> one.path("decision").asString()))
                .containsExactly("GO", "RETURN", "GO", "GO", "GO", "GO", "GO");
        assertThat(step(id, 5, "GO").code()).isEqualTo("challenge-ended");
        var stopped = proposed();
        assertThat(step(stopped, 1, "STOP").body().path("status").asString()).isEqualTo("STOPPED");
        assertThat(step(stopped, 1, "GO").code()).isEqualTo("challenge-ended");
    }

    @Test
    @Tag("HCM-15:part")
    void somebodyOutsideOffersASolutionToAPublishedChallenge() {
        var id = proposed();
        var offers = PATH + "/" + id + "/offers";
        assertThat(author().post(offers, offer()).code()).isEqualTo("challenge-not-open");
        assertThat(deputy().post(PATH + "/" + id + "/publication", "{}").status())
                .isEqualTo(200);
        var made = author().post(offers, offer());
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(made.body().path("organisationKind").asString()).isEqualTo("STARTUP");
        var seen = author().get(offers).body().at("/items/0");
        assertThat(seen.path("solution").asString()).isEqualTo("Đặt lịch theo khung giờ");
        assertThat(seen.at("/contact/phone").asString()).isEqualTo(PHONE);
        var reader = Client.of(port, issuer.token(tenant, Neighbours.READER));
        assertThat(reader.get(offers).body().at("/items/0/organisation").asString())
                .isEqualTo("Công ty TNHH Giải pháp Mẫu");
        assertThat(reader.get(offers).body().toString()).doesNotContain(PHONE, "Lê Thị Mẫu");
        assertThat(reader.get(made.header("Location")).body().has("contact")).isFalse();
        assertThat(author().get(made.header("Location")).body().has("contact")).isTrue();
        assertThat(reader.post(offers, offer()).code()).isEqualTo("right-missing");
    }

    @Test
    @Tag("HCM-18")
    void anOrderNamesUnitProblemProductBudgetAndParty() {
        var id = proposed();
        deputy().post(PATH + "/" + id + "/publication", "{}");
        var offer = author().post(PATH + "/" + id + "/offers", offer()).id();
        var order = """
                {"unit": "%s", "product": "Phần mềm đặt lịch", "budgetSource": "Ngân sách xã năm 2026",
                 "contractParty": "Công ty TNHH Giải pháp Mẫu", "offer": "%s"}""";
        var orders = PATH + "/" + id + "/commissions";
        assertThat(deputy().post(orders, order.formatted(ThuanAn.COMMITTEE, "x"))
                        .rule())
                .isEqualTo("unknown-offer");
        assertThat(author().post(orders, order.formatted(ThuanAn.COMMITTEE, offer))
                        .code())
                .isEqualTo("right-missing");
        var made =
                deputy().post(orders, order.formatted(ThuanAn.COMMITTEE, offer)).body();
        assertThat(made.path("id").asString()).isEqualTo(id);
        var kept = made.at("/orders/0");
        assertThat(kept.path("unit").asString()).isEqualTo(ThuanAn.COMMITTEE);
        assertThat(kept.path("product").asString()).isEqualTo("Phần mềm đặt lịch");
        assertThat(kept.path("budgetSource").asString()).isEqualTo("Ngân sách xã năm 2026");
        assertThat(kept.path("contractParty").asString()).isEqualTo("Công ty TNHH Giải pháp Mẫu");
        assertThat(kept.path("offer").asString()).isEqualTo(offer);
    }

    @Test
    @Tag("HCM-28:part")
    void whatIsOpenIsListedWithoutPersonsOrWhatStaysInside() {
        var id = proposed();
        proposed();
        assertThat(open()).isEmpty();
        deputy().post(PATH + "/" + id + "/publication", "{\"until\": \"2099-12-31\"}");
        author().post(PATH + "/" + id + "/offers", offer());
        var list = author().get(PATH + "/open").body().path("items");
        assertThat(list).hasSize(1);
        assertThat(new HashSet<>(list.get(0).propertyNames()))
                .containsExactlyInAnyOrder(
                        "id", "unit", "title", "problem", "field", "innovationTypes", "beneficiaries", "until");
        assertThat(list.toString()).doesNotContain(PHONE, "Mẫu");
        var personal = body("problem: \"Gọi " + PHONE + " để biết thêm\"");
        assertThat(author().put(PATH + "/" + id, "\"2\"", personal).rule()).isEqualTo("personal-data");
        assertThat(deputy().delete(PATH + "/" + id + "/publication", "\"2\"").status())
                .isEqualTo(200);
        assertThat(open()).isEmpty();
        author().put(PATH + "/" + id, "\"3\"", personal);
        assertThat(deputy().post(PATH + "/" + id + "/publication", "{}").code()).isEqualTo("challenge-names-a-person");
    }

    @Test
    void everyEventKeepsToTheContractAndNamesNoPartyOrContact() {
        var id = proposed();
        step(id, 1, "GO");
        deputy().post(PATH + "/" + id + "/publication", "{}");
        author().post(PATH + "/" + id + "/offers", offer());
        deputy().post(
                        PATH + "/" + id + "/commissions",
                        "{\"unit\": \"thuan-an\", \"product\": \"A\", \"budgetSource\": \"B\", \"contractParty\": \"Ông Mẫu\"}");
        var types = new HashSet<String>();
        for (var topic : List.of("challenges", "offers", "processes")) {
            var wanted = topic.equals("challenges") ? 4 : 1;
            var told = await().until(
                            () -> topics.events("thongsuot." + topic, tenant),
                            events -> events.stream().anyMatch(event -> event.sequence() == wanted));
            assertThat(told).allSatisfy(event -> {
                types.add(event.type());
                assertThat(event.data().toString()).doesNotContain(PHONE, "Lê Thị Mẫu", "Ông Mẫu", "Biên bản");
                assertThat(EventSchemas.violations(event.type(), event.data().toString()))
                        .isEmpty();
            });
        }
        assertThat(types).contains("vn.thongsuot.challenge.commissioned.v1", "vn.thongsuot.offer.received.v1");
    }
}
