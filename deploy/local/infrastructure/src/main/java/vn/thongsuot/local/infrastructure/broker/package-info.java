/** A real Kafka broker in KRaft mode whose data outlives the process. */
@NullMarked
package vn.thongsuot.local.infrastructure.broker;

import org.jspecify.annotations.NullMarked;
