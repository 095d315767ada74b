package vn.thongsuot.platform.outbox;

import vn.thongsuot.platform.tenancy.TenantId;

/** Which aggregate has something to send. */
record OutboxKey(TenantId tenant, String collection, String id) {

    /** The record key on the topic, under the tenant that the event is for. */
    String recordKey(TenantId receiver) {
        return receiver + ":" + id;
    }
}
