"""The same instances by other solvers: how many times longer they take.

    CREDITBOARD_EXPORT=/tmp/instances cargo bench --no-default-features --bench fit
    pip install ortools highspy pyscipopt pulp
    python3 tests/benches/peers/run.py /tmp/instances [seconds]

Each instance is solved by OR-Tools CP-SAT, HiGHS, SCIP and CBC, one after another, each asked to prove the optimum
within the given seconds (30 unless said). Their time is building the model and solving it; ours is preparing, solving
and writing the picks, as it was measured on this machine when the instance was written. A solver that proves nothing
in time counts with the time it had: then the ratio is a lower bound, marked >=.
"""

import json
import pathlib
import sys
import time


def cp_sat(menus, budget, limit):
    from ortools.sat.python import cp_model

    model = cp_model.CpModel()
    costs, gains = [], []
    for menu in menus:
        taken = [model.new_bool_var("") for _ in menu]
        model.add_exactly_one(taken)
        costs += [cost * one for one, (cost, _) in zip(taken, menu)]
        gains += [quality * one for one, (_, quality) in zip(taken, menu)]
    model.add(sum(costs) <= budget)
    model.maximize(sum(gains))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = limit
    solver.parameters.num_workers = 8
    status = solver.solve(model)
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    return status == cp_model.OPTIMAL, round(solver.objective_value) if found else None


def highs(menus, budget, limit):
    import highspy
    import numpy

    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("time_limit", float(limit))
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.setOptionValue("mip_abs_gap", 0.999)
    count = sum(len(menu) for menu in menus)
    model = highspy.HighsLp()
    model.num_col_ = count
    model.num_row_ = len(menus) + 1
    offers = [offer for menu in menus for offer in menu]
    model.col_cost_ = numpy.array([-quality for _, quality in offers], dtype=numpy.double)
    model.col_lower_ = numpy.zeros(count)
    model.col_upper_ = numpy.ones(count)
    model.row_lower_ = numpy.array([1.0] * len(menus) + [-highspy.kHighsInf])
    model.row_upper_ = numpy.array([1.0] * len(menus) + [float(budget)])
    model.integrality_ = [highspy.HighsVarType.kInteger] * count
    starts, rows, values = [0], [], []
    for number, menu in enumerate(menus):
        for cost, _ in menu:
            rows += [number, len(menus)]
            values += [1.0, float(cost)]
            starts.append(len(rows))
    model.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    model.a_matrix_.start_ = numpy.array(starts)
    model.a_matrix_.index_ = numpy.array(rows)
    model.a_matrix_.value_ = numpy.array(values)
    solver.passModel(model)
    solver.run()
    proven = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    value = solver.getInfo().objective_function_value
    return proven, -round(value) if abs(value) < 1e18 else None


def scip(menus, budget, limit):
    from pyscipopt import Model, quicksum

    model = Model()
    model.hideOutput()
    model.setParam("limits/time", limit)
    pairs = []
    for menu in menus:
        taken = [(model.addVar(vtype="B"), offer) for offer in menu]
        model.addCons(quicksum(one for one, _ in taken) == 1)
        pairs += taken
    model.addCons(quicksum(cost * one for one, (cost, _) in pairs) <= budget)
    model.setObjective(quicksum(quality * one for one, (_, quality) in pairs), "maximize")
    model.optimize()
    value = round(model.getObjVal()) if model.getNSols() else None
    return model.getStatus() == "optimal", value


def cbc(menus, budget, limit):
    import pulp

    model = pulp.LpProblem("fit", pulp.LpMaximize)
    pairs = []
    for number, menu in enumerate(menus):
        taken = [pulp.LpVariable(f"x{number}_{place}", cat="Binary") for place in range(len(menu))]
        model += pulp.LpAffineExpression([(one, 1) for one in taken]) == 1
        pairs += zip(taken, menu)
    model += pulp.LpAffineExpression([(one, cost) for one, (cost, _) in pairs]) <= budget
    model.setObjective(pulp.LpAffineExpression([(one, quality) for one, (_, quality) in pairs]))
    solver = pulp.PULP_CBC_CMD(msg=False, timeLimit=limit, gapRel=0.0, gapAbs=0.999)
    model.solve(solver)
    value = pulp.value(model.objective)
    proven = model.sol_status == pulp.LpSolutionOptimal
    return proven, round(value) if value is not None else None


def main():
    folder = pathlib.Path(sys.argv[1])
    limit = float(sys.argv[2]) if len(sys.argv) > 2 else 30.0
    for path in sorted(folder.glob("*.json"), key=lambda path: path.stat().st_size):
        instance = json.loads(path.read_text())
        ours, best = instance["cold_us"] / 1e6, instance["quality"]
        print(f"{instance['name']}: ours {ours * 1e3:.3f} ms, quality {best:,}", flush=True)
        for solve in (highs, cp_sat, scip, cbc):
            begun = time.perf_counter()
            try:
                proven, value = solve(instance["menus"], instance["budget"], limit)
            except ImportError as error:
                print(f"  {solve.__name__:7} is not here: {error}")
                continue
            took = time.perf_counter() - begun
            ratio = f"{'' if proven else '>='}x{took / ours:,.0f}"
            if proven:
                # They reckon in floating point: a disagreement in the last digits would be theirs, any other is a bug.
                said = "proven" if abs(value - best) <= best * 1e-9 else f"DISAGREES: {value:,}"
            else:
                said = "nothing found" if value is None else f"not proven, {best - value:,} short"
            print(f"  {solve.__name__:7} {took:8.2f} s  {ratio:>12}  {said}", flush=True)


main()
