package vn.thongsuot.directive.directive;

import org.jspecify.annotations.Nullable;

/**
 * A document that a document from another tenant names, in words, since the ids of that tenant mean nothing here.
 *
 * @param symbol as printed; absent when it has none
 * @param date as far as it is known; absent when not
 * @param issuer name; absent when nobody is stated
 * @param subject absent when not known
 */
public record CitedOutside(
        @Nullable String symbol,
        @Nullable String date,
        @Nullable String issuer,
        @Nullable String subject,
        Citation.Relation relation) {}
