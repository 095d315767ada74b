package vn.thongsuot.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleViolationsTest {

    @Test
    void aPathBecomesAPointer() {
        assertThat(RuleViolations.pointer("citations[0].directive")).isEqualTo("/citations/0/directive");
        assertThat(RuleViolations.pointer("name")).isEqualTo("/name");
        assertThat(RuleViolations.pointer("")).isEmpty();
    }
}
