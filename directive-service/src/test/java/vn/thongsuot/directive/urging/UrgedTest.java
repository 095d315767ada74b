package vn.thongsuot.directive.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;

class UrgedTest {

    private static final Caller OFFICER = new Caller(TENANT, "chuyenvien");

    private final LateCity late = new LateCity();
    private final Replying replying = new Replying(late.urged, late.service.access);
    private final String urging = done(late.urge(late.sent(), "")).id();
    private final String unit = late.departments.get(0);
    private final String id = Urged.idOf(TENANT, urging, unit);

    @Test
    void eachUnitHasOneHoweverOftenTheActIsHeardOf() {
        assertThat(late.making.make(TENANT, urging, "event")).isEqualTo(4);
        assertThat(late.making.make(TENANT, urging, "event")).isZero();
        assertThat(late.making.make(TENANT, "nothing", "event")).isZero();
        var one = late.urged.find(TENANT, id).orElseThrow().state();
        assertThat(one.status()).isEqualTo(UrgedStatus.WAITING);
        assertThat(one.text()).isEqualTo("Đề nghị khẩn trương");
        assertThat(one.from()).isEqualTo(late.city);
        assertThat(one.matters()).hasSize(1);
    }

    @Test
    void theUnitAnswersOnce() {
        late.making.make(TENANT, urging, "event");
        late.service.post(OFFICER, unit, Right.RECORD);
        var answered = done(reply(OFFICER, "{\"text\": \"Xong trong tuần\", \"promised\": \"2025-04-29\"}"))
                .state();
        assertThat(answered.status()).isEqualTo(UrgedStatus.REPLIED);
        assertThat(answered.reply()).isNotNull().extracting(Reply::by).isEqualTo("Văn thư");
        assertThat(late.urged.toldOf(TENANT, id)).containsExactly(Urged.MADE, Urged.REPLIED);
        assertThat(refusal(reply(OFFICER, "{\"text\": \"Nữa\"}")).code()).isEqualTo("urging-answered");
    }

    @Test
    void onlyItsOwnPeopleAnswerAndOnlyWithWords() {
        late.making.make(TENANT, urging, "event");
        late.service.post(OFFICER, late.departments.get(1), Right.RECORD, Right.RECEIVE);
        assertThat(refusal(reply(OFFICER, "{\"text\": \"x\"}")).code()).isEqualTo("right-missing");
        assertThat(violations(reply(CLERK, "{\"promised\": \"2025-04-21\"}")))
                .containsExactly("/text required", "/promised in-the-past");
        assertThat(violations(reply(CLERK, "{\"text\": \"(TỐI MẬT) x\"}"))).containsExactly("/text state-secret");
    }

    private Outcome<Versioned<Urged>> reply(Caller caller, String json) {
        return replying.reply(late.service.command(caller), id, draft(Reply.Draft.class, json));
    }
}
