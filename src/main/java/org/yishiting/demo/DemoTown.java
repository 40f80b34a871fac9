package org.yishiting.demo;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Household;
import org.yishiting.community.Households;
import org.yishiting.community.Parties;
import org.yishiting.community.Party;
import org.yishiting.community.Role;
import org.yishiting.procedure.Procedures;
import org.yishiting.profile.Card;
import org.yishiting.profile.Profiles;

/** Builds the demonstration's divisions, households and parties; the same ones each time, but for the codes. */
@Component
@Profile("demo")
class DemoTown {

    private static final long SEED = 5101;
    private static final int SMALLEST_DM2 = 4_800;
    private static final int LARGEST_DM2 = 13_500;
    private static final double SHARE_IN_NEED = 0.06;
    private static final int HASH_BYTES = 32;

    private final Divisions divisions;
    private final Households households;
    private final Parties parties;
    private final Procedures procedures;
    private final Profiles profiles;

    DemoTown(Divisions divisions, Households households, Parties parties, Procedures procedures, Profiles profiles) {
        this.divisions = divisions;
        this.households = households;
        this.parties = parties;
        this.procedures = procedures;
        this.profiles = profiles;
    }

    boolean isBuilt() {
        return !divisions.communities().isEmpty();
    }

    void build() {
        Sheet.named("divisions").forEach(row -> {
            Division parent = row.get("parent").isEmpty() ? null : divisions.get(row.get("parent"));
            divisions.found(
                    new Division(row.get("code"), row.get("name"), Division.Level.valueOf(row.get("level")), parent));
        });
        Random random = new Random(SEED);
        Sheet.named("buildings").forEach(row -> {
            divisions.found(new Division(
                    row.get("code"), row.get("name"), Division.Level.BUILDING, divisions.get(row.get("grid"))));
            households.register(householdsOf(row, random));
        });
        Sheet.named("parties")
                .forEach(row -> parties.register(new Party(
                        row.get("code"),
                        row.get("name"),
                        row.get("division"),
                        Role.of(row.get("role")).orElseThrow(),
                        row.get("skills"))));
        Sheet.named("cards")
                .forEach(row -> profiles.write(
                        row.get("division"),
                        new Card(row.get("address"), row.get("phone"), row.get("hours"), row.get("introduction"))));
        Sheet.named("procedures")
                .forEach(row -> procedures.choose(divisions.get(row.get("division")), row.get("procedure")));
    }

    private static List<Household> householdsOf(Map<String, String> building, Random random) {
        List<Household> list = new ArrayList<>();
        for (int unit = 1; unit <= number(building, "units"); unit++) {
            for (int floor = 1; floor <= number(building, "floors"); floor++) {
                for (int flat = 1; flat <= number(building, "flats"); flat++) {
                    list.add(new Household(
                            building.get("code"),
                            Integer.toString(unit),
                            "%d%02d".formatted(floor, flat),
                            BigDecimal.valueOf(random.nextInt(SMALLEST_DM2, LARGEST_DM2), 2),
                            unknownCode(),
                            random.nextDouble() < SHARE_IN_NEED));
                }
            }
        }
        return list;
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    /** Hash of a code that nobody was told. */
    private static String unknownCode() {
        byte[] hash = new byte[HASH_BYTES];
        new SecureRandom().nextBytes(hash);
        return HexFormat.of().formatHex(hash);
    }
}
