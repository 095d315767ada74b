package vn.thongsuot.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;

class CommandTest {

    @Test
    void theSameCommandMakesTheSameId() {
        assertThat(command("dong-nai", "a", "k").newId("plan"))
                .isEqualTo(command("dong-nai", "a", "k").newId("plan"))
                .hasSize(24);
    }

    @Test
    void anotherTenantPersonKeyOrKindMakesAnotherId() {
        var id = command("dong-nai", "a", "k").newId("plan");

        assertThat(command("ha-noi", "a", "k").newId("plan")).isNotEqualTo(id);
        assertThat(command("dong-nai", "b", "k").newId("plan")).isNotEqualTo(id);
        assertThat(command("dong-nai", "a", "l").newId("plan")).isNotEqualTo(id);
        assertThat(command("dong-nai", "a", "k").newId("task")).isNotEqualTo(id);
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertThat(Command.idOf("x", "ab", "c")).isNotEqualTo(Command.idOf("x", "a", "bc"));
    }

    @Test
    void withoutAKeyNothingIsCreated() {
        var keyless = Command.ofService(new TenantId("dong-nai"), "plan-service", Instant.EPOCH, "e1");

        assertThatThrownBy(() -> keyless.newId("plan")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A-b", "1a", "a_b", "a.b", "a$b", "../a"})
    void aTenantNeverNamesAnythingButItself(String text) {
        assertThat(TenantId.isValid(text)).isFalse();
        assertThatThrownBy(() -> new TenantId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Command command(String tenant, String subject, String key) {
        return new Command(
                new Caller(new TenantId(tenant), subject), Instant.EPOCH, "test", new CommandKey(key, "h"), null);
    }
}
