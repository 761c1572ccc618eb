package tincay.api.demonstration;

import java.util.List;
import java.util.SplittableRandom;

/** Names that are put together at random and belong to nobody. */
final class InventedNames {

    private static final List<String> FAMILIES = List.of(
            "Bùi", "Đinh", "Quách", "Nguyễn", "Hoàng", "Phùng", "Lê", "Trần", "Triệu", "Dương", "Bạch", "Hà", "Đỗ");
    private static final List<String> OF_WOMEN = List.of(
            "Thị Lan",
            "Thị Hoa",
            "Thị Mận",
            "Thị Thu",
            "Thị Nga",
            "Thị Thắm",
            "Thị Xuân",
            "Thị Én",
            "Thị Mơ",
            "Thị Tuyết",
            "Thị Hợi",
            "Thị Sim",
            "Thị Cúc",
            "Thị Yến");
    private static final List<String> OF_MEN = List.of("Văn Nam", "Văn Hùng", "Văn Sáng", "Văn Tiến", "Văn Bản");

    private InventedNames() {}

    static String woman(SplittableRandom dice) {
        return one(FAMILIES, dice) + " " + one(OF_WOMEN, dice);
    }

    static String man(SplittableRandom dice) {
        return one(FAMILIES, dice) + " " + one(OF_MEN, dice);
    }

    static <T> T one(List<T> some, SplittableRandom dice) {
        return some.get(dice.nextInt(some.size()));
    }
}
