package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.platformtest.http.Answer;

/** What is refused of editions, pasted texts, marks, remarks, distribution and tables; nothing of it is stored. */
@Tag("once")
class BadPlanLifeInputIT extends RunningService {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        amendments         | {"kind": "OTHER"}                                   | 400 | /kind
        amendments         | {"reason": ""}                                      | 422 | /reason
        mark-confirmations | {"marks": []}                                       | 422 | /marks
        mark-confirmations | {"marks": ["m9"]}                                   | 422 | /marks/0
        mark-confirmations | {"marks": "m1"}                                     | 400 | /marks
        remark-answers     | {"answers": []}                                     | 422 | /answers
        remark-answers     | {"answers": [{"remark": 0, "text": "Rồi"}]}         | 422 | /answers/0/remark
        remark-answers     | {"answers": [{"remark": 9, "text": "Rồi"}]}         | 422 | /answers
        remark-answers     | {"answers": [{"remark": 1, "text": " "}]}           | 422 | /answers/0/text
        receipts           | {"line": 5, "receivedOn": "2025-09-27"}             | 409 |
        receipts           | {"line": -1, "receivedOn": "2025-09-27"}            | 422 | /line
        receipts           | {"line": 0, "receivedOn": "2025-02-31"}             | 400 | /receivedOn
        receipts           | {"line": 0}                                         | 422 | /receivedOn
        """)
    void anActThatCannotBeIsRefused(String act, String body, int status, String pointer) {
        var id = returned();
        var answer = author().act(id, act, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (pointer != null) {
            assertThat(answer.pointer()).isEqualTo(pointer);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        mark-confirmations | {"marks": ["m9"]}                           | /marks/0 | unknown-mark
        remark-answers     | {"answers": [{"remark": 9, "text": "Rồi"}]} | /answers | unknown-remark
        """)
    void whatThePlanDoesNotHaveIsNamed(String act, String body, String pointer, String rule) {
        assertRefused(author().act(returned(), act, body), pointer, rule);
    }

    @Test
    void aReceiptNamesALineThatThePlanWentToAndADayThatHasBeen() {
        var id = author().post(plan("distribution: [{\"text\": \"Các thôn\"}, {\"text\": \"Lưu: VT\"}]"))
                .id();
        author().act(id, "submission", "");
        deputy().approve(id, "{\"number\": 4, \"date\": \"2025-09-25\"}");
        assertRefused(
                author().act(id, "receipts", "{\"line\": 0, \"receivedOn\": \"2025-09-27\"}"),
                "/line",
                "not-distributed-to");
        author().act(id, "distribution", "");
        assertRefused(
                author().act(id, "receipts", "{\"line\": 1, \"receivedOn\": \"2025-09-27\"}"),
                "/line",
                "not-distributed-to");
        assertRefused(
                author().act(id, "receipts", "{\"line\": 0, \"receivedOn\": \"2999-09-27\"}"),
                "/receivedOn",
                "in-the-future");
    }

    @Test
    void aPlanWithNobodyOnItsListIsNotDistributed() {
        var id = approved(plan("date: \"2025-09-25\""));
        deputy().approve(id, "{\"number\": 5}");
        assertThat(author().act(id, "distribution", "").code()).isEqualTo("nobody-to-distribute-to");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"sections": [{"section": "IX", "remarks": "Sửa"}]} | /sections/0/section | unknown-section
        {"sections": [{"section": "I", "remarks": " "}]}    | /sections/0/remarks | not-blank
        {"sections": []}                                    | /remarks            | not-blank
        {}                                                  | /remarks            | not-blank
        """)
    void aReturnNamesItsSectionsAndSaysWhy(String body, String pointer, String rule) {
        var id = author().post(plan()).id();
        author().act(id, "submission", "");
        assertRefused(deputy().act(id, "return", body), pointer, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"table": {"columns": ["A"], "rows": [["1", "2"]]}}           | /table/rows        | table-uneven
        {"runs": [{"text": "x"}], "table": {"columns": ["A"]}}        | /table             | words-or-table
        {"table": {"columns": []}}                                    | /table/columns     | size
        {"table": {"columns": [null]}}                                | /table/columns/0   | not-null
        {}                                                            | /runs              | not-empty
        """)
    void aTableIsWhole(String paragraph, String pointer, String rule) {
        var answer = author().post(
                        plan("sections: [{\"id\": \"I\", \"title\": \"A\", \"paragraphs\": [" + paragraph + "]}]"));
        assertRefused(answer, "/sections/0/paragraphs/0" + pointer, rule);
    }

    @Test
    void theClosingSentenceIsNoTable() {
        assertRefused(
                author().post(plan("closing: {\"table\": {\"columns\": [\"A\"]}}")),
                "/closing/table",
                "closing-is-words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p> </p>", "<script>x</script>"})
    void nothingIsPasted(String html) {
        var answer = author().post(PastingIT.PATH, PastingIT.body(html));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.pointer()).isEqualTo("/html");
        assertThat(answer.rule()).isEqualTo(html.isEmpty() ? "not-blank" : "pasted-nothing");
    }

    @Test
    void moreThanAPlanHoldsIsNotPasted() {
        var rows = "<tr><td>A</td></tr>".repeat(202);
        for (var html : new String[] {
            "<p>1. Mục</p>".repeat(100),
            "<p>a) Ý</p>".repeat(30),
            "<table>" + rows + "</table>",
            "<table><tr>" + "<td>A</td>".repeat(21) + "</tr></table>",
            "<p>Đoạn</p>".repeat(201)
        }) {
            assertRefused(author().post(PastingIT.PATH, PastingIT.body(html)), "/html", "pasted-too-much");
        }
        assertThat(author().post(PastingIT.PATH, PastingIT.body("x".repeat(900_001)))
                        .pointer())
                .isEqualTo("/html");
        assertThat(author().post(PastingIT.PATH, "{\"unit\": \"thuan-an\", \"html\": 7}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void editionsThatAreNotThereAreNotCompared() {
        var id = author().post(plan()).id();
        var path = Client.PLANS + "/" + id + "/difference";
        assertRefused(author().get(path + "?from=2"), "from", "unknown-edition");
        assertRefused(author().get(path + "?to=0"), "to", "unknown-edition");
        assertThat(author().get(path + "?to=hai").status()).isEqualTo(400);
        for (var missing : new String[] {"difference", "editions"}) {
            assertThat(author().get(Client.PLANS + "/nowhere/" + missing).status())
                    .isEqualTo(404);
        }
        for (var act : new String[] {"amendments", "distribution"}) {
            assertThat(author().act("nowhere", act, "{}").status()).isEqualTo(404);
        }
    }

    private String returned() {
        var id = author().post(plan()).id();
        author().act(id, "submission", "");
        assertThat(deputy().act(id, "return", "{\"remarks\": \"Sửa\"}").status())
                .isEqualTo(200);
        return id;
    }

    private static void assertRefused(Answer answer, String pointer, String rule) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.body().at("/errors/0/detail").asString()).isNotEqualTo("rule." + rule);
    }
}
