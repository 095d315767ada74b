package vn.thongsuot.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.validation.MapBindingResult;

class RuleViolationsTest {

    @Test
    void aPathBecomesAPointer() {
        assertThat(RuleViolations.pointer("citations[0].directive")).isEqualTo("/citations/0/directive");
        assertThat(RuleViolations.pointer("name")).isEqualTo("/name");
        assertThat(RuleViolations.pointer("")).isEmpty();
    }

    @Test
    void rulesAreToldByPlaceAndNameWhateverOrderTheyWereFoundIn() {
        var found = new MapBindingResult(Map.of(), "request");
        found.rejectValue("quotes[0].section", "NotBlank");
        found.rejectValue("quotes[0].into", "Size");
        found.rejectValue("quotes[0].into", "NotBlank");
        found.reject("EndsBeforeItBegins");

        assertThat(RuleViolations.of(found))
                .extracting(violation -> violation.pointer() + " " + violation.rule())
                .containsExactly(
                        " ends-before-it-begins",
                        "/quotes/0/into not-blank",
                        "/quotes/0/into size",
                        "/quotes/0/section not-blank");
    }
}
