package vn.thongsuot.directive.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Refusal;

class ReorganisingTest {

    private final Acts acts = new Acts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "on": "2025-03-01", "units": ["S"]                                                          | /kind required
            "kind": "RENAME", "units": ["S"], "to": {"name": "x"}                                        | /on required
            "kind": "RENAME", "on": "2025-03-01", "to": {"name": "x"}                                    | /units required
            "kind": "RENAME", "on": "2025-03-01", "units": ["S", "I"], "to": {"name": "x"}               | /units one-unit
            "kind": "RENAME", "on": "2025-03-01", "units": ["S"]                                         | /to required
            "kind": "RENAME", "on": "2025-03-01", "units": ["S"], "to": {"shortName": "x"}               | /to/name required
            "kind": "RENAME", "on": "2025-03-01", "units": ["S"], "to": {"name": "x", "parent": "I"}     | /to/parent not-of-this-act
            "kind": "RENAME", "on": "2025-03-01", "units": ["S"], "to": {"name": "Sở Khoa học và Công nghệ"} | /to changes-nothing
            "kind": "RETYPE", "on": "2025-03-01", "units": ["S"], "to": {"name": "x"}                    | /to/kind required
            "kind": "MOVE", "on": "2025-03-01", "units": ["S"], "to": {"parent": "S"}                    | /to/parent parent-cycle
            "kind": "MOVE", "on": "2025-03-01", "units": ["I"], "to": {"parent": "D"}                    | /to/parent parent-cycle
            "kind": "MERGE", "on": "2025-03-01", "units": ["S"], "into": []                              | /into one-heir
            "kind": "MERGE", "on": "2025-03-01", "units": ["S"], "into": [{"establish": {"name": "x"}}]  | /units merge-of-one
            "kind": "MERGE", "on": "2025-03-01", "units": ["S"], "into": [{"unit": "S"}]                 | /into/0/unit refers-to-itself
            "kind": "MERGE", "on": "2025-03-01", "units": ["I"], "into": [{"unit": "D"}]                 | /into/0/unit below-predecessor
            "kind": "MERGE", "on": "2025-03-01", "units": ["S", "I"], "into": [{}]                       | /into/0 unit-or-establish
            "kind": "MERGE", "on": "2025-03-01", "units": ["S", "I"], "into": [{"establish": {"abbreviation": "x"}}] | /into/0/establish/name required
            "kind": "SPLIT", "on": "2025-03-01", "units": ["I"], "into": [{"establish": {"name": "x"}}]  | /into several-heirs
            "kind": "SPLIT", "on": "2025-03-01", "units": ["I"], "into": [{"unit": "I"}, {"unit": "D"}]  | /into/1/unit parent-shared
            "kind": "SPLIT", "on": "2025-03-01", "units": ["I"], "into": [{"unit": "I"}, {"unit": "S", "children": ["S"]}] | /into/1/children/0 not-a-child
            """)
    void whatDoesNotFitIsPointedTo(String content, String broken) {
        assertThat(violations(acts.order(named(content)))).containsExactly(broken);
        assertThat(acts.acts.told()).isEmpty();
    }

    @Test
    void anActNeedsItsLegalBasis() {
        var order = draft(ReorganisationDraft.class, named("""
                {"kind": "RENAME", "on": "2025-03-01", "units": ["S"], "to": {"name": "x"}}"""));
        assertThat(violations(acts.reorganising.order(acts.service.command(ADMINISTRATOR), order)))
                .containsExactly("/basis required");
    }

    @Test
    void whatIsNotKnownMayComeYet() {
        var order = acts.order(
                "\"kind\": \"MOVE\", \"on\": \"2025-03-01\", \"units\": [\"x\"], \"to\": {\"parent\": \"y\"}");
        assertThat(refusal(order)).isEqualTo(Refusal.notYetKnown("/units/0", "x"));
    }

    @Test
    void whoeverReorganisesAdministersAllItTouches() {
        acts.service.post(CLERK, acts.industry, Right.ADMINISTER);
        var rename =
                named("\"kind\": \"RENAME\", \"on\": \"2025-03-01\", \"units\": [\"D\"], \"to\": {\"name\": \"x\"}");
        var move = named("\"kind\": \"MOVE\", \"on\": \"2025-03-01\", \"units\": [\"D\"], \"to\": {\"parent\": \"S\"}");
        assertThat(refusal(acts.order(CLERK, move))).isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
        assertThat(acts.order(CLERK, rename).orThrow().state().stage()).isEqualTo(Stage.WAITING);
    }

    @Test
    void nothingIsChangedBeforeWhatIsThereAlready() {
        acts.done(named("\"kind\": \"RENAME\", \"on\": \"2025-03-01\", \"units\": [\"S\"], \"to\": {\"name\": \"x\"}"));
        assertThat(
                        violations(
                                acts.order(
                                        named(
                                                "\"kind\": \"RENAME\", \"on\": \"2025-02-28\", \"units\": [\"S\"], \"to\": {\"name\": \"y\"}"))))
                .containsExactly("/on changed-later");
    }

    @Test
    void whatHasEndedIsNotReorganised() {
        acts.done(named(
                "\"kind\": \"MERGE\", \"on\": \"2025-03-01\", \"units\": [\"S\"], \"into\": [{\"unit\": \"I\"}]"));
        assertThat(
                        violations(
                                acts.order(
                                        named(
                                                "\"kind\": \"RENAME\", \"on\": \"2025-04-01\", \"units\": [\"S\"], \"to\": {\"name\": \"y\"}"))))
                .containsExactly("/units/0 not-there-then");
    }

    /** S, I and D stand for two departments and a division of the second. */
    private String named(String content) {
        return content.replace("\"S\"", '"' + acts.science + '"')
                .replace("\"I\"", '"' + acts.industry + '"')
                .replace("\"D\"", '"' + acts.division + '"');
    }
}
