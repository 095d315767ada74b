package vn.thongsuot.directive.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.secrecy.Secrecy;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;

class SecretRulesTest {

    private static final String BASE =
            "{\"system\": \"STATE\", \"kind\": \"OFFICIAL_LETTER\", \"direction\": \"INCOMING\"%s}";

    private final InMemoryService service = new InMemoryService();

    @BeforeEach
    void aClerkMayRegister() {
        service.post(CLERK, service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", null), Right.ISSUE);
    }

    @Test
    void aSecretIsRegisteredByItsNumberAlone() {
        var made = register(", \"secrecy\": \"SECRET\", \"symbol\": \"12/UBND-NC\", \"date\": \"2025-05-06\","
                        + " \"issuer\": {\"name\": \"UBND tỉnh\"}")
                .orThrow()
                .state();
        assertThat(made.secrecy()).isEqualTo(Secrecy.SECRET);
        assertThat(made.number()).isEqualTo("12");
        assertThat(made.subject()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "symbol": "12/UBND-NC", "subject": "x"                          | /subject secret-by-number-only
            "symbol": "12/UBND-NC", "shortName": "x"                        | /shortName secret-by-number-only
            "symbol": "12/UBND-NC", "deadline": {"asWritten": "x"}          | /deadline secret-by-number-only
            "symbol": "12/UBND-NC", "intake": "x"                           | /intake secret-by-number-only
            "symbol": "12/UBND-NC", "campaign": "x"                         | /campaign secret-by-number-only
            "symbol": "về việc di dời kho đạn"                              | /symbol secret-by-number-only
            "symbol": "12/UBND-NC", "number": "mười hai về kho đạn"         | /number secret-by-number-only
            """)
    void whateverMoreIsSaidOfItIsRefused(String more, String violation) {
        assertThat(violations(register(", \"secrecy\": \"CONFIDENTIAL\", " + more)))
                .contains(violation);
        assertThat(service.directives.told()).isEmpty();
    }

    @Test
    void aMarkedTextIsRefusedWithoutRepeatingIt() {
        var refused = refusal(register(", \"subject\": \"TUYỆT MẬT: di dời kho đạn\""));
        assertThat(refused.code()).isEqualTo("state-secret");
        assertThat(refused.toString()).doesNotContain("kho");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "deadline": {"asWritten": "MẬT: x"}                                          | /deadline/asWritten
            "issuer": {"name": "MẬT: x"}                                                 | /issuer/name
            "citations": [{"directive": "d", "relation": "REFERS_TO", "note": "MẬT: x"}] | /citations/0/note
            "spoken": {"occasion": "(TỐI MẬT)", "by": "Phó Chủ tịch"}                    | /spoken/occasion
            "contributors": [{"unit": "u", "how": "DRAFTED", "note": "MẬT: x"}]          | /contributors/0/note
            "recipientClasses": [{"words": "MẬT: x", "kinds": ["DEPARTMENT"]}]           | /recipientClasses/0/words
            "lists": [{"key": "a", "name": "b", "aliases": ["c", "MẬT: x"]}]             | /lists/0/aliases/1
            "issuedStatements": [{"text": "MẬT: x", "documents": ["d"]}]                 | /issuedStatements/0/text
            """)
    void noFreeTextOfItMayBeMarked(String more, String pointer) {
        assertThat(violations(register(", \"subject\": \"x\", " + more))).containsExactly(pointer + " state-secret");
        assertThat(service.directives.told()).isEmpty();
    }

    @Test
    void aChangeMakesNothingASecretAndNoSecretPublic() {
        var open = register(", \"symbol\": \"1/UBND-VX\"").orThrow();
        var secret =
                register(", \"symbol\": \"2/UBND-NC\", \"secrecy\": \"SECRET\"").orThrow();

        assertThat(violations(change(open, ", \"symbol\": \"1/UBND-VX\", \"secrecy\": \"SECRET\"")))
                .containsExactly("/secrecy cannot-change");
        assertThat(violations(change(secret, ", \"symbol\": \"2/UBND-NC\", \"subject\": \"x\"")))
                .containsExactly("/secrecy cannot-change");
    }

    private Outcome<Versioned<Directive>> register(String more) {
        return service.registering.register(service.command(CLERK), draft(DirectiveDraft.class, BASE.formatted(more)));
    }

    private Outcome<Versioned<Directive>> change(Versioned<Directive> before, String more) {
        return service.registering.change(
                service.command(CLERK), before.id(), draft(DirectiveDraft.class, BASE.formatted(more)));
    }
}
