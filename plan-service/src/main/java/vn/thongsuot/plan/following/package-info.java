/** What becomes of plans: who has made a plan of its own under one, what is unfinished, what falls due. */
@NullMarked
package vn.thongsuot.plan.following;

import org.jspecify.annotations.NullMarked;
