package vn.thongsuot.plan.outside.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.challenge.Offer;
import vn.thongsuot.plan.outside.ContactSeal;
import vn.thongsuot.platform.store.Seal;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantId;

/** Contacts under the key that the settings name, in Base64. */
final class SealedContacts implements ContactSeal {

    private final StoredJson json;
    private final @Nullable Seal seal;

    /** @param seal absent where no key is set */
    SealedContacts(StoredJson json, @Nullable Seal seal) {
        this.json = json;
        this.seal = seal;
    }

    @Override
    public boolean canSeal() {
        return seal != null;
    }

    @Override
    public String seal(TenantId tenant, String offer, Offer.Contact contact) {
        var plain = json.toJson(contact).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(sealing().seal(plain, purpose(tenant, offer)));
    }

    @Override
    public Offer.Contact open(TenantId tenant, String offer, String kept) {
        var plain = sealing().open(Base64.getDecoder().decode(kept), purpose(tenant, offer));
        return json.fromJson(plain, Offer.Contact.class);
    }

    private Seal sealing() {
        return Objects.requireNonNull(seal, "no key is set");
    }

    private static String purpose(TenantId tenant, String offer) {
        return tenant.value() + "|outside-offer|" + offer;
    }
}
