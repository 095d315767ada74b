package vn.thongsuot.platform.numbers;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The books of a tenant. A number is reserved before its holder is stored with it: a failure in between leaves a gap that
 * names the holder, never two holders of one number. A number is never given back.
 */
public interface NumberBooks {

    /** Reserves this number; false when another has it or it stays empty. The holder may ask again. */
    boolean take(TenantId tenant, Book book, int number, String holder);

    /** Reserves the next number that nobody has; for a holder that has one in this book, that one. */
    int draw(TenantId tenant, Book book, String holder);

    /** What is known of a number; empty when it was never reserved. */
    Optional<Given> find(TenantId tenant, Book book, int number);

    /** Says why a number stays empty, also one that nobody had; answers what holds from now on, which is what was said first. */
    Given leaveEmpty(TenantId tenant, Book book, int number, Gap gap);

    /** The reserved numbers above one, in their order. */
    List<Given> after(TenantId tenant, Book book, int number, int limit);
}
