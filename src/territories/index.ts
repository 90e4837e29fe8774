export { normaliseLabel } from "../amounts/normaliseLabel";
export { checkFiness, type FinessCheck } from "./checkFiness";
export { allDepartments, departmentByCode, findDepartment, type Department } from "./department";
export { editDistance } from "./editDistance";
export { findRegion, namesRegions, type RegionMatch } from "./findRegion";
export { nearestRegions } from "./nearestRegions";
export { currentRegion, regionByCode, regionSetOf, regionsOf, type Region, type RegionSet } from "./region";
export { splitCodeLabel, type CodeAndLabel } from "./splitCodeLabel";
