package tincay.projections;

/** What a supervisor's lists hold, as conditions of a query that knows {@code :worker} and {@code :today}. */
public final class Supervised {

    private Supervised() {}

    /** The address lies in an area the worker supervises today. */
    public static String address(String column) {
        return """
                 exists (select from authority.address_area x
                         join authority.worker_role r on r.area = x.area and r.role = 'SUPERVISOR'
                         where x.address_id = %s and r.worker_id = :worker and not r.suspended
                           and r.from_date <= :today and (r.to_date is null or r.to_date >= :today))
                """.formatted(column);
    }

    /** The case is one of such an address. */
    public static String caseOf(String column) {
        return " exists (select from authority.case_address a where a.case_id = " + column + " and"
                + address("a.address_id") + ") ";
    }

    /** The case is nobody's of the worker's own people. */
    public static String notTied(String column) {
        return " not exists (select from authority.case_tie t where t.case_id = " + column
                + " and t.worker_id = :worker) ";
    }
}
