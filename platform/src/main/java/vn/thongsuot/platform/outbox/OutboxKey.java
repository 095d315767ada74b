package vn.thongsuot.platform.outbox;

import vn.thongsuot.platform.tenancy.TenantId;

/** Which aggregate has something to send. */
record OutboxKey(TenantId tenant, String collection, String id) {

    /** The record key on the topic. */
    String recordKey() {
        return tenant + ":" + id;
    }
}
