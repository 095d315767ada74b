package vn.thongsuot.plan.outside;

import vn.thongsuot.plan.challenge.Offer;
import vn.thongsuot.platform.tenancy.TenantId;

/** Seals whom to reach, so that neither the store nor its copies tell it. */
public interface ContactSeal {

    /** Whether there is a key; without one no offer comes in from outside. */
    boolean canSeal();

    /** @param offer id; what is sealed for one opens for no other */
    String seal(TenantId tenant, String offer, Offer.Contact contact);

    Offer.Contact open(TenantId tenant, String offer, String sealed);
}
