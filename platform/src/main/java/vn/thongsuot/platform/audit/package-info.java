/** Reading who changed what. The audit is written by the outbox, with each change; nothing but lawful erasure takes from it. */
@NullMarked
package vn.thongsuot.platform.audit;

import org.jspecify.annotations.NullMarked;
