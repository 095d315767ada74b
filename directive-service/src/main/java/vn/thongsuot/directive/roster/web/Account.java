package vn.thongsuot.directive.roster.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.roster.AccountRow;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * A person as the identity provider takes one in.
 *
 * @param username the subject of the tokens
 * @param attributes the tenant
 * @param requiredActions what is asked at the first sign-in
 */
record Account(
        String username,
        boolean enabled,
        @Nullable String lastName,
        @Nullable String email,
        Map<String, List<String>> attributes,
        List<String> requiredActions) {

    static List<Account> each(TenantId tenant, List<AccountRow> rows) {
        return rows.stream()
                .flatMap(row -> row.subject() == null ? Stream.empty() : Stream.of(of(tenant, row, row.subject())))
                .toList();
    }

    private static Account of(TenantId tenant, AccountRow row, String subject) {
        return new Account(
                subject,
                true,
                row.name(),
                row.email(),
                Map.of("tenant", List.of(tenant.value())),
                List.of("UPDATE_PASSWORD"));
    }
}
