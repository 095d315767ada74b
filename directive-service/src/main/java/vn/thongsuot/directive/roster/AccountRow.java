package vn.thongsuot.directive.roster;

import org.jspecify.annotations.Nullable;

/**
 * One person who is to sign in. The platform keeps none of it: it is handed back for the identity provider.
 *
 * @param row number of the row in its sheet, from 1
 * @param subject the name to sign in with
 */
public record AccountRow(
        int row,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String email) {}
