package vn.thongsuot.wrong.plans;

import vn.thongsuot.wrong.plans.web.PublicController;

record KnowsItsAdapter(PublicController controller) {}
