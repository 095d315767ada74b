package vn.thongsuot.plan.challenge;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Nfc;

/**
 * An order (đặt hàng) for a solution.
 *
 * @param id unique in its challenge
 * @param unit that orders
 * @param product what is to be delivered
 * @param contractParty who delivers, as the contract names it; absent until there is a contract, and never told to other
 *     services
 * @param offer id of the offer taken up; absent when none was
 */
public record Commission(
        String id,
        String unit,
        String product,
        String budgetSource,
        @Nullable String contractParty,
        @Nullable String offer) {

    public Commission {
        product = Nfc.of(product);
        budgetSource = Nfc.of(budgetSource);
        contractParty = Nfc.ofOptional(contractParty);
    }
}
