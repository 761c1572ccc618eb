package tincay.domain.partner;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.Place;

/**
 * What everybody may read of a partner.
 *
 * @param area the unit the partner works in
 * @param covers which part of it, where it is not the whole
 * @param hours when somebody is there
 * @param desk whom to ask for
 */
public record Listing(
        String nameVi,
        String nameEn,
        Place area,
        @Nullable String covers,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String desk) {}
