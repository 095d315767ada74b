package vn.thongsuot.directive.tenant;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * A tenant as the operator wants it to be; nothing is checked yet.
 *
 * @param id what the tenant's tokens will say; never changes
 */
public record TenantDraft(
        @Nullable String id,
        @Nullable String name,
        @Nullable List<String> administrators) {

    private static final int NAME = 500;
    private static final int SUBJECT = 200;
    private static final int ADMINISTRATORS = 20;

    public TenantDraft {
        name = Text.of(name);
        administrators = Text.each(administrators);
    }

    Optional<Refusal> refusal() {
        var subjects = subjects();
        var rules = new Rules()
                .required("/id", id)
                .check(id == null || TenantId.isValid(id), "/id", "tenant-shape")
                .text("/name", name, NAME)
                .check(!subjects.isEmpty(), "/administrators", "required")
                .atMost("/administrators", subjects, ADMINISTRATORS)
                .distinct("/administrators", subjects);
        for (int i = 0; i < subjects.size(); i++) {
            rules.text("/administrators/" + i, subjects.get(i), SUBJECT);
        }
        return rules.refusal();
    }

    /** Empty unless the draft names another tenant than the one it is meant for. */
    Optional<Refusal> refusesOther(String meant) {
        return id == null || id.equals(meant) ? Optional.empty() : Optional.of(Refusal.invalid("/id", "cannot-change"));
    }

    TenantDraft of(String meant) {
        return new TenantDraft(meant, name, administrators);
    }

    TenantId tenant() {
        return new TenantId(requireNonNull(id));
    }

    Tenant toTenant() {
        return new Tenant(requireNonNull(name), subjects());
    }

    private List<String> subjects() {
        return requireNonNullElse(administrators, List.of());
    }
}
