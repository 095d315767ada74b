package vn.thongsuot.wrong.plans.web;

import vn.thongsuot.wrong.plans.persistence.KnownToTheWeb;

public record PublicController(KnownToTheWeb neighbour) {}
