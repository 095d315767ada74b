package vn.thongsuot.plan.reference;

import java.util.List;

/** To whom a directive was sent: ids of units. */
public record RecipientsCopy(List<String> recipients) {

    public RecipientsCopy {
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
    }
}
