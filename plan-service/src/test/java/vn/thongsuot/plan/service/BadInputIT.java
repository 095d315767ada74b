package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.platformtest.http.Answer;

@Tag("once")
class BadInputIT extends RunningService {

    private int stored;

    @AfterEach
    void nothingMoreIsStored() {
        assertThat(author().get(Client.PLANS).body().path("items")).hasSize(stored);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        unit: 7                                                  | /unit
        date: "2025-02-31"                                       | /date
        date: 2025                                               | /date
        window: {"from": "2025-02-31", "to": "2025-03-01"}       | /window/from
        window: {"from": 1, "to": "2025-03-01"}                  | /window/from
        bases: "d1"                                              | /bases
        bases: [{"directive": "d1", "relation": "LOVES"}]        | /bases/0/relation
        sections: [{"id": "I", "colour": "red"}]                 | /sections/0/colour
        sections: [{"id": "I", "numbering": 1}]                  | /sections/0/numbering
        sections: [{"id": "I", "paragraphs": ["text"]}]          | /sections/0/paragraphs/0
        sections: [{"id": "I", "paragraphs": [{"runs": [{"text": "x", "style": "RED"}]}]}] | /sections/0/paragraphs/0/runs/0/style
        signature: {"position": "Chủ tịch", "authorities": [{"form": "XX", "of": "UBND"}]} | /signature/authorities/0/form
        status: "APPROVED"                                       | /status
        number: "1"                                              | /number
        programme: {"horizon": {"from": "2022"}}                 | /programme/horizon/from
        programme: {"expected": [{"unit": "thuan-an", "line": "X"}]} | /programme/expected/0/line
        """)
    void whatDoesNotFitTheFormIsMalformed(String field, String pointer) {
        assertRefused(author().post(plan(field)), 400, "malformed", pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        unit: null                                        | /unit                       | not-blank
        subject: " "                                      | /subject                    | not-blank
        symbol: "KH UBND"                                 | /symbol                     | document-symbol
        window: {"from": "2025-10-05", "to": "2025-09-22"} | /window/to                 | ends-before-it-begins
        window: {"from": "2025-09-22", "to": "2025-10-05", "section": "IX"} | /window/section | unknown-section
        bases: [{"directive": "cv-4652", "relation": "CARRIES_OUT"}, {"directive": "cv-4652", "relation": "BASED_ON"}] | /bases/1/directive | cited-twice
        signature: {"position": "Chủ tịch", "authorities": [{"of": "UBND"}]} | /signature/authorities/0/form | not-null
        sections: [{"id": "I I"}]                         | /sections/0/id              | section-id
        sections: [{"id": "I"}, {"id": "I"}]              | /sections/1/id              | duplicate-section
        sections: [{"id": "I", "sections": [{"id": "a"}]}] | /sections/0/numbering      | numbering-missing
        sections: [{"id": "I", "paragraphs": [{"runs": []}]}] | /sections/0/paragraphs/0/runs | not-empty
        sections: [{"id": "I", "paragraphs": [{"runs": [{"kind": "THEME"}]}]}] | /sections/0/paragraphs/0/runs/0/kind | campaign-without-theme
        sections: [{"id": "I", "paragraphs": [{"runs": [{"kind": "SECTION", "text": "mục 2", "target": "II"}]}]}] | /sections/0/paragraphs/0/runs/0/target | unknown-section
        sections: [{"id": "I", "title": "Băng rôn", "item": {"kind": "FORM"}}] | /sections/0/item/activityKind | form-needs-activity-kind
        sections: [{"id": "I", "title": "Đề nghị", "item": {"kind": "REQUEST", "roles": [{"role": "LEAD", "label": "MTTQ"}]}}] | /sections/0/item/roles/0/role | request-is-no-order
        sections: [{"id": "I", "title": "Giao", "item": {"kind": "ASSIGNMENT", "roles": [{"role": "LEAD"}]}}] | /sections/0/item/roles/0 | role-needs-body
        sections: [{"id": "I", "title": "T", "item": {"kind": "CONTENT", "participation": {"events": ["A"]}}}] | /sections/0/item/participation | only-in-participation
        distribution: [{"text": "Các thôn"}]              | /distribution/0/text        | file-copy-is-last
        programme: {"horizon": {"from": 2025, "to": 2022}} | /programme/horizon/to      | ends-before-it-begins
        programme: {"parentPlan": "x"}                    | /programme/parentPlan       | unknown-plan
        programme: {"continues": "x"}                     | /programme/continues        | unknown-plan
        programme: {"criteria": [{"text": " "}]}          | /programme/criteria/0/text  | not-blank
        sections: [{"id": "I", "topic": "TASK_GROUPS", "numbering": "ARABIC", "sections": [{"id": "a"}]}] | /sections/0/sections/0/item | task-group-is-item
        """)
    void whatBreaksARuleIsInvalid(String field, String pointer, String rule) {
        var answer = author().post(plan(field));
        assertRefused(answer, 422, "invalid", pointer);
        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.body().at("/errors/0/detail").asString()).isNotEqualTo("rule." + rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        unit: "x"                                                   | /unit
        campaign: "x"                                               | /campaign
        bases: [{"directive": "x", "relation": "CARRIES_OUT"}]      | /bases/0/directive
        distribution: [{"text": "A", "unit": "x"}, {"text": "Lưu: VT"}] | /distribution/0/unit
        programme: {"expected": [{"unit": "x"}]}                    | /programme/expected/0/unit
        programme: {"expectedByDirective": "x"}                     | /programme/expectedByDirective
        sections: [{"id": "I", "title": "T", "item": {"kind": "ASSIGNMENT", "roles": [{"role": "LEAD", "label": "Các sở", "units": ["x"]}]}}] | /sections/0/item/roles/0/units/0
        """)
    void whatNobodyHasHeardOfMayComeYet(String field, String pointer) {
        var answer = author().post(plan(field));
        assertRefused(answer, 409, "reference-not-yet-known", pointer);
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"unit\": \"thuan-an\",", "{\"unit\": \"thuan-an\"} {}", "", "[]", "\"text\""})
    void brokenJsonIsMalformed(String body) {
        var answer = author().post(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("malformed");
    }

    @Test
    void twoMegabytesAreTooMuch() {
        assertThat(author().post(plan("subject:\"" + "ă".repeat(1 << 20) + "\""))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void anotherMediaTypeIsNotTaken() {
        var answer = author().send(author().to(Client.PLANS)
                .setHeader("Content-Type", "text/plain")
                .header("Idempotency-Key", "text")
                .POST(BodyPublishers.ofString(plan())));
        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void draftingNeedsAKeyAndAKeyIsForOneBody() {
        stored = 1;
        var keyless = author().send(author().to(Client.PLANS).POST(BodyPublishers.ofString(plan())));
        assertRefused(keyless, 400, "idempotency-key-required", "Idempotency-Key");
        assertThat(author().post(Client.PLANS, "key", plan()).status()).isEqualTo(201);
        assertThat(author().post(Client.PLANS, "key", plan("subject: \"Khác\"")).code())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void aChangeSaysWhichVersionItSaw() {
        stored = 1;
        var id = author().post(plan()).id();
        assertThat(author().change(id, null, plan()).status()).isEqualTo(428);
        assertThat(author().change(id, "\"7\"", plan("subject: \"Khác\"")).status())
                .isEqualTo(412);
    }

    @Test
    void whatIsApprovedIsNotChanged() {
        stored = 1;
        var id = author().post(plan("date: \"2025\"")).id();
        assertThat(deputy().approve(id, "{}").code()).isEqualTo("plan-not-submitted");
        author().act(id, "submission", "");
        assertRefused(deputy().approve(id, "{\"date\": \"2026-01-05\"}"), 422, "invalid", "/date");
        assertRefused(deputy().approve(id, "{\"number\": \"một\"}"), 400, "malformed", "/number");
        assertRefused(deputy().approve(id, "{\"date\": \"2025-02-31\"}"), 400, "malformed", "/date");
        assertRefused(deputy().approve(id, "{\"number\": 0}"), 422, "invalid", "/number");
        assertThat(deputy().approve(id, "{\"number\": 5}").status()).isEqualTo(200);
        assertThat(deputy().approve(id, "{\"number\": 6}").code()).isEqualTo("plan-number-given");
        var changed = author().change(id, "\"3\"", plan("subject: \"Khác\""));
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.code()).isEqualTo("plan-not-editable");
    }

    @Test
    void whoeverApprovesSaysWhichVersionWasRead() {
        stored = 1;
        var id = author().post(plan()).id();
        author().act(id, "submission", "");
        assertRefusedWithoutField(deputy().approve(id, null, "{}"), 428, "precondition-required");
        assertRefusedWithoutField(deputy().approve(id, "\"1\"", "{}"), 412, "stale");
        assertThat(deputy().approve(id, "\"2\"", "{}").status()).isEqualTo(200);
    }

    private static void assertRefusedWithoutField(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void aReturnSaysWhy() {
        stored = 1;
        var id = author().post(plan()).id();
        author().act(id, "submission", "");
        assertRefused(deputy().act(id, "return", "{\"remarks\": \" \"}"), 422, "invalid", "/remarks");
        assertRefused(
                deputy().act(id, "return", "{\"section\": \"IX\", \"remarks\": \"Xem\"}"), 422, "invalid", "/section");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(author().get(Client.PLANS + "/nowhere").status()).isEqualTo(404);
        assertThat(author().get(Client.PLANS + "/nowhere/document").status()).isEqualTo(404);
        assertThat(author().change("nowhere", "\"1\"", plan()).status()).isEqualTo(404);
        assertThat(author().act("nowhere", "submission", "").status()).isEqualTo(404);
        for (var list : List.of("children", "carry-over", "task-groups", "reminders")) {
            assertThat(author().get(Client.PLANS + "/nowhere/" + list).status()).isEqualTo(404);
        }
        assertThat(author().act("nowhere", "items/I/state", "{\"state\": \"DONE\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void daysAndUnitsThatAreAskedAboutMustBeReadable() {
        assertThat(author().get("/api/v1/plan-reminders").status()).isEqualTo(400);
        assertThat(author().get("/api/v1/plan-reminders?unit=thuan-an&asOf=2025-02-31")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOST", "submitted"})
    void aStatusThatIsNoneIsMalformed(String status) {
        assertRefused(author().get(Client.PLANS + "?status=" + status), 400, "malformed", "status");
    }

    private static void assertRefused(Answer answer, int status, String code, String pointer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
