package vn.thongsuot.plan.workinggroup;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Nfc;

/**
 * A member, named by post rather than by person.
 *
 * @param position id of the post; absent for somebody without a post in the tenant
 * @param title as the founding decision has it; absent when the post's own serves
 * @param person name; absent when it need not be known, and never told to other services
 */
public record Member(
        @Nullable String position,
        @Nullable String title,
        @Nullable String person) {

    public Member {
        title = Nfc.ofOptional(title);
        person = Nfc.ofOptional(person);
    }

    boolean isNamed() {
        return position != null || title != null;
    }
}
